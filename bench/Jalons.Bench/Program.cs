using Jalons.Bench;
using Jalons.Bench.Deliverables;
using Jalons.Bench.Fuzz;
using Jalons.Bench.Imports;
using Jalons.Bench.Kill;
using Jalons.Bench.Pages;
using Jalons.Bench.Submits;

return args switch
{
    ["pages", .. var rest] => await PageTimes.Run(rest),
    ["submits", .. var rest] => await SubmitTimes.Run(rest),
    ["statistics", .. var rest] => StatisticsComparison.Run(rest),
    ["groups", .. var rest] when rest.Length <= 1 => await StatisticsOverGroups.Run(rest),
    ["method", .. var rest] when rest.Length == 2 => StatisticsMethod.Run(rest),
    ["study", .. var rest] when rest.Length == 2 => StatisticsStudy.Run(rest),
    ["deliverables", .. var rest] => await StudyTimes.Run(rest),
    ["import", .. var rest] => await ImportBench.Run(rest),
    ["import-once", var file, var connection] => await ImportOnce.Run(file, connection),
    ["fuzz", .. var rest] => await FuzzBench.Run(rest),
    ["kill", .. var rest] => await KillBench.Run(rest),
    ["annexe", var rows, var file] => ImportBench.Generate(rows, file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: Jalons.Bench pages [JOURNEYS…]        pages over HTTP, both databases (1100 100000 1000000)
               Jalons.Bench submits [USERS] [SECONDS] referrals and diagnoses saved at once, both databases (50, 60 s)
               Jalons.Bench statistics [ROWS…]       every method side by side with R (10000 100000 1000000)
               Jalons.Bench groups [ROWS]            rows in memory against GROUP BY in PostgreSQL (1000000)
               Jalons.Bench method NAME FILE.csv     one of them, by itself
               Jalons.Bench study ROWS FILE.csv      writes the generated study
               Jalons.Bench deliverables [JOURNEYS…] « jalons study all », both editions, without and with LibreOffice (1100 100000)
               Jalons.Bench import [ROWS] [csv xlsx] the annexe imported on both databases, beside the raw load (100000)
               Jalons.Bench fuzz [COUNT] [FOLDER]    damaged files of each kind through the whole import (10000)
               Jalons.Bench kill [TIMES] [ROWS]      an import killed at random moments, on both databases (25)
               Jalons.Bench annexe ROWS FILE         the annexe filled for made-up people (csv, xlsx)
        """);
    return 2;
}
