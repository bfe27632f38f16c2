namespace Jalons.Tests.Exchange.Variants;

public sealed class ReadingVariants(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<Variant> All = [.. AllVariants.List, .. AllVariants.Under("-second"), .. AllVariants.Under("-third"), .. AllVariants.Under("-fourth")];

    public static TheoryData<string> Names => [.. All.Select(variant => variant.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task Gives_the_right_counts_and_values(string name)
    {
        var measure = await Measure.Of(All.Single(variant => variant.Name == name));
        output.WriteLine($"{measure}");
        foreach (var line in measure.WrongColumns.Concat(measure.Silent.Select(line => $"SILENT {line}")).Concat(measure.WrongRows).Concat(measure.WrongCounts).Concat(measure.Told).Concat(measure.WrongCells).Take(200)) output.WriteLine(line);

        Assert.Empty(measure.Silent);
        Assert.Empty(measure.WrongColumns);
        Assert.Empty(measure.WrongRows);
        Assert.Empty(measure.WrongCounts);
        Assert.True(measure.Accuracy >= 0.995, $"{measure.Accuracy:P2}");
        Assert.True(measure is { Precision: >= 0.98, Recall: >= 0.95 });
    }
}
