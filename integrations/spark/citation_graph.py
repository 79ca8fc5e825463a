"""The graph of what articles cite, on Spark: Parquet of nodes and edges, equal to the graph of one process.

    python citation_graph.py --articles articles.ndjson --output graph/ --command "vn-party-citations"

All that is read and united is read and united by `vn-party-citations filter`, through which partitions are piped: this job moves rows about. An article has "id",
"text" and, if it is known, "publishedOn"; JSON lines are piped as they are, Parquet as JSON.

The output has the folders nodes (id, kind, label, ..., claims), edges (key, src, dst, kind, ..., evidence), left_out and errors (records without an answer).
"""

import argparse
import json
import shlex

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

CLAIM = "struct<field:string,value:string,source:string>"
NODE = (
    "struct<kind:string,label:string,symbol:string,type:string,issuer:string,date:string,term:string,title:string,"
    f"firstSeen:string,lastSeen:string,mentions:bigint,confidence:double,claims:array<{CLAIM}>>"
)
EDGE = (
    "struct<kind:string,modality:string,origin:string,count:bigint,confidence:double,part:string,"
    "doubt:struct<source:array<string>,target:array<string>>,firstSeen:string,"
    "evidence:array<struct<file:string,span:struct<start:bigint,end:bigint>,quote:string>>,sources:array<string>>"
)
LEFT_OUT = ("doubtful", "unknown", "bodies", "citations")
NO_NODES_OR_EDGES = {"attributes": {}, "options": {"type": "directed", "multi": True, "allowSelfLoops": False}}


def text_of(value) -> str:
    """JSON of ASCII: whatever stands in a text, it is one line."""
    return json.dumps(value, separators=(",", ":"))


def part(nodes=(), edges=()):
    return {**NO_NODES_OR_EDGES, "nodes": list(nodes), "edges": list(edges)}


def parts_of(answer: str):
    """The rows of the graph of one article: what they are of, by which key they meet, and what they say."""
    record = json.loads(answer)
    if "error" in record:
        yield "error", text_of(record.get("id")), text_of(record["error"]["message"])
        return
    graph = record["graph"]
    for node in graph["nodes"]:
        yield "node", node["key"], text_of(node)
    for edge in graph["edges"]:
        yield "edge", text_of([edge["source"], edge["target"]]), text_of(edge)
    for left in graph["attributes"].get("leftOut", []):
        yield "left", left["file"], text_of(left)


def union_record(row, kind: str) -> str:
    """What `filter --merge` is asked: one key with all that is said of it."""
    graphs = [part(**{kind: [json.loads(piece)]}) for piece in row["pieces"]]
    return text_of({"id": row["key"], "graphs": graphs, "ids": dict(row["ids"] or [])})


class Job:
    def __init__(self, spark: SparkSession, command: str, registry=None):
        self.spark = spark
        self.command = command
        self.with_registry = "" if registry is None else f" --registry {shlex.quote(registry)}"

    def filtered(self, records, options: str):
        # A filter that ends with an error fails its task, and the task is tried again.
        return records.pipe(f"{self.command} filter {options}", checkCode=True)

    def united(self, pieces: DataFrame, kind: str):
        """The union of all pieces of a key: rows (key, pieces, ids) as answers of the filter."""
        return self.filtered(pieces.rdd.map(lambda row: union_record(row, kind)), f"--merge{self.with_registry}")

    def articles(self, path: str, form: str):
        if form == "json":
            # As they are: a line that is no JSON gets an answer too.
            return self.spark.read.text(path).rdd.map(lambda row: row[0])
        return self.spark.read.parquet(path).toJSON()

    def rows(self, path: str, form: str) -> DataFrame:
        answers = self.filtered(self.articles(path, form), "--graph")
        return self.spark.createDataFrame(answers.flatMap(parts_of), "what string, key string, piece string").persist()

    def fuller_ids(self, nodes: DataFrame) -> DataFrame:
        """Documents that only other texts date, by the ids that the registry has for them: told when all that is said of each is together."""
        grouped = nodes.groupBy("key").agg(F.collect_list("piece").alias("pieces")).withColumn("ids", F.lit(None).cast("array<struct<key:string,id:string>>"))
        pairs = self.united(grouped, "nodes").flatMap(lambda answer: json.loads(answer)["ids"].items())
        return self.spark.createDataFrame(pairs, "key string, id string").persist()

    def nodes(self, rows: DataFrame, fuller: DataFrame) -> DataFrame:
        renamed = rows.join(fuller, "key", "left").groupBy(F.coalesce("id", "key").alias("key")).agg(
            F.collect_list("piece").alias("pieces"),
            F.collect_set(F.when(F.col("id").isNotNull(), F.struct("key", "id"))).alias("ids"),
        )
        answers = self.united(renamed, "nodes").flatMap(lambda answer: json.loads(answer)["graph"]["nodes"])
        pieces = self.spark.createDataFrame(answers.map(lambda node: (node["key"], text_of(node["attributes"]))), "id string, piece string")
        return pieces.select("id", F.from_json("piece", NODE).alias("said")).select("id", "said.*")

    def edges(self, rows: DataFrame, fuller: DataFrame) -> DataFrame:
        # Doubts name documents that are no ends; those that have fuller ids are few.
        names = self.spark.sparkContext.broadcast({row["key"]: row["id"] for row in fuller.collect()})

        def ends(row):
            known = names.value
            edge = json.loads(row["piece"])
            doubt = edge["attributes"].get("doubt", {})
            said = {edge["source"], edge["target"], *doubt.get("source", ()), *doubt.get("target", ())}
            ids = sorted((name, known[name]) for name in said if name in known)
            source, target = (known.get(name, name) for name in (edge["source"], edge["target"]))
            return text_of([source, target]), row["piece"], ids

        pieces = self.spark.createDataFrame(rows.rdd.map(ends), "key string, piece string, ids array<struct<key:string,id:string>>")
        grouped = pieces.groupBy("key").agg(F.collect_list("piece").alias("pieces"), F.array_distinct(F.flatten(F.collect_list("ids"))).alias("ids"))
        answers = self.united(grouped, "edges").flatMap(lambda answer: json.loads(answer)["graph"]["edges"])
        flat = self.spark.createDataFrame(answers.map(lambda edge: (edge["key"], edge["source"], edge["target"], text_of(edge["attributes"]))), "key string, src string, dst string, piece string")
        return flat.select("key", "src", "dst", F.from_json("piece", EDGE).alias("said")).select("key", "src", "dst", "said.*").persist()

    def run(self, path: str, form: str, output: str) -> None:
        rows = self.rows(path, form)
        of = {what: rows.where(F.col("what") == what).select("key", "piece") for what in ("node", "edge", "left", "error")}
        fuller = self.fuller_ids(of["node"])
        edges = self.edges(of["edge"], fuller)
        nodes = counted(self.nodes(of["node"], fuller), edges)
        left = of["left"].select("key", F.from_json("piece", "struct<doubtful:bigint,unknown:bigint,bodies:bigint,citations:bigint>").alias("said")).groupBy(F.col("key").alias("file")).agg(*[F.max(f"said.{name}").alias(name) for name in LEFT_OUT])
        errors = of["error"].select(F.col("key").alias("id"), F.col("piece").alias("message"))
        for name, frame in (("nodes", nodes), ("edges", edges), ("left_out", left), ("errors", errors)):
            frame.write.mode("overwrite").parquet(f"{output}/{name}")


def counted(nodes: DataFrame, edges: DataFrame) -> DataFrame:
    """What follows from the edges of the whole: how often a node is cited, and how sure an unnamed document or a body is."""
    mentions = edges.where(F.col("kind") == "cites").groupBy(F.col("dst").alias("id")).agg(F.sum(F.size("evidence")).alias("cited"))
    ends = edges.select(F.col("src").alias("id"), "confidence").union(edges.select(F.col("dst").alias("id"), "confidence"))
    surest = ends.groupBy("id").agg(F.max("confidence").alias("surest"))
    is_as_sure = F.col("kind").isin("unnamed", "body")
    return (
        nodes.join(mentions, "id", "left")
        .join(surest, "id", "left")
        .withColumn("mentions", F.coalesce("cited", F.lit(0)))
        .withColumn("confidence", F.when(is_as_sure, F.coalesce("surest", F.lit(0.0))).otherwise(F.col("confidence")))
        .drop("cited", "surest")
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", required=True, help="JSON lines or Parquet: a file, a folder or an address that Spark reads")
    parser.add_argument("--format", choices=("json", "parquet"), default="json")
    parser.add_argument("--output", required=True, help="where the Parquet folders are written")
    parser.add_argument("--command", default="vn-party-citations", help="the command, as it is called on every worker")
    parser.add_argument("--registry", help="documents of your own, such as reviewed records of vn-party-citations harvest: a file on every worker; they name what texts leave open")
    parser.add_argument("--master", help="default: that of spark-submit")
    parser.add_argument("--partitions", type=int, help="of shuffles; default: Spark's")
    parser.add_argument("--rows", help="also writes what the Parquet folders hold as JSON lines, for those who have no reader of Parquet")
    given = parser.parse_args()
    builder = SparkSession.builder.appName("vn-party-citations")
    if given.master:
        builder = builder.master(given.master)
    if given.partitions:
        builder = builder.config("spark.sql.shuffle.partitions", given.partitions)
    spark = builder.getOrCreate()
    try:
        Job(spark, given.command, given.registry).run(given.articles, given.format, given.output)
        if given.rows:
            for name in ("nodes", "edges", "left_out", "errors"):
                spark.read.parquet(f"{given.output}/{name}").write.mode("overwrite").json(f"{given.rows}/{name}")
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
