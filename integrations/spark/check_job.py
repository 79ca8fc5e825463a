"""Runs the job twice in one session, on worker processes of their own: on JSON lines in which some records are broken, and on the sound ones as Parquet.

Says on standard output which run begins: whoever started it may kill a worker then (run.ts does).
"""

import os
import sys

from citation_graph import Job
from pyspark.sql import SparkSession


def main(folder: str, command: str, partitions: str) -> None:
    # Every partition starts a filter: not many more than are wanted, however many articles there are.
    bytes_of_a_partition = max(65536, os.path.getsize(f"{folder}/articles.ndjson") // int(partitions) + 1)
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("vn-party-citations, checked")
    for name, value in {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.sql.shuffle.partitions": partitions,
        "spark.default.parallelism": partitions,
        "spark.sql.files.maxPartitionBytes": str(bytes_of_a_partition),
        # An executor that is killed is no fault of its tasks.
        "spark.task.maxFailures": "8",
    }.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    try:
        spark.read.json(f"{folder}/articles.ndjson").repartition(int(partitions)).write.mode("overwrite").parquet(f"{folder}/articles.parquet")
        for run, path, form in (("poisoned", "poisoned.ndjson", "json"), ("killed", "articles.parquet", "parquet")):
            print(f"RUN {run}", flush=True)
            Job(spark, command, f"{folder}/registry.json").run(f"{folder}/{path}", form, f"{folder}/{run}")
            for name in ("nodes", "edges", "left_out", "errors"):
                spark.read.parquet(f"{folder}/{run}/{name}").write.mode("overwrite").json(f"{folder}/{run}-rows/{name}")
        print("DONE", flush=True)
    finally:
        spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
