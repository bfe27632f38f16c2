using Jalons.Bench;

return args switch
{
    ["study", .. var rest] when rest.Length == 2 => StatisticsStudy.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Jalons.Bench study ROWS FILE.csv");
    return 2;
}
