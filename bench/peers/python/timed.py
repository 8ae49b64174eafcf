# The clock of the rivals in Python, the same as ours in bench/work/timed.ts.
import json
import resource
import time


def timed(work, told=lambda result: None):
    """Runs the work once and prints its cost with what `told` makes of the result, as one JSON line."""
    cpu, started = time.process_time(), time.perf_counter()
    result = work()
    ms, cpu_ms = (time.perf_counter() - started) * 1000, (time.process_time() - cpu) * 1000
    mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"ms": ms, "cpuMs": cpu_ms, "mb": mb, "answer": told(result)}))
