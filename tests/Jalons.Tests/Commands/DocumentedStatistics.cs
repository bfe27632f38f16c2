using System.Text.Json;
using System.Text.RegularExpressions;
using Jalons.Tests.Support;
using Jalons.Web.Commands;

namespace Jalons.Tests.Commands;

/// <summary>Every example of docs/stats-command.md prints what the page says.</summary>
public sealed partial class DocumentedStatistics : IDisposable
{
    private static readonly Match[] Blocks = Fence().Matches(File.ReadAllText(Repository.Path("docs", "stats-command.md"))).ToArray();

    private readonly string _folder = Directory.CreateTempSubdirectory("jalons-docs").FullName;

    public static TheoryData<string> Commands => [.. Blocks.Where(block => Info(block) == "sh").Select(Text)];

    [Fact]
    public void Every_method_has_an_example() => Assert.Equal(Jalons.Statistics.Requests.StatisticsMethods.Names.Order(), Commands.Select(command => command.Data.Split(' ')[2]).Distinct().Order());

    [Theory, MemberData(nameof(Commands))]
    public void Example_prints_what_the_page_says(string command)
    {
        foreach (var file in Blocks.Where(block => Info(block).Contains(' ', StringComparison.Ordinal))) File.WriteAllText(Path.Combine(_folder, Info(file).Split(' ')[1]), Text(file) + "\n");
        var words = command.Split(' ');
        string After(string option) => Path.Combine(_folder, words[Array.IndexOf(words, option) + 1]);
        using var output = new MemoryStream();
        using var errors = new StringWriter();

        var status = StatsCommand.Run(new(words[2], After("--data"), After("--spec"), words.Contains("--json")), output, errors);

        Assert.Equal((0, ""), (status, errors.ToString()));
        var expected = Blocks[Array.FindIndex(Blocks, block => Text(block) == command) + 1];
        Same("", JsonDocument.Parse(Text(expected)).RootElement, JsonDocument.Parse(output.ToArray()).RootElement);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Same keys in the same order, same texts; numbers to the ninth digit, what is nearly 0 being 0.</summary>
    private static void Same(string where, JsonElement expected, JsonElement actual)
    {
        Assert.True(expected.ValueKind == actual.ValueKind, $"{where}: {expected} and {actual}");
        if (expected.ValueKind == JsonValueKind.Number)
            Assert.True(Math.Abs(expected.GetDouble() - actual.GetDouble()) <= 1e-9 * Math.Max(1e-3, Math.Abs(expected.GetDouble())), $"{where}: {expected} and {actual}");
        else if (expected.ValueKind == JsonValueKind.Array)
        {
            Assert.True(expected.GetArrayLength() == actual.GetArrayLength(), where);
            for (var i = 0; i < expected.GetArrayLength(); i++) Same($"{where}[{i}]", expected[i], actual[i]);
        }
        else if (expected.ValueKind == JsonValueKind.Object)
        {
            Assert.Equal(expected.EnumerateObject().Select(property => property.Name), actual.EnumerateObject().Select(property => property.Name));
            foreach (var property in expected.EnumerateObject()) Same($"{where}.{property.Name}", property.Value, actual.GetProperty(property.Name));
        }
        else Assert.Equal(expected.ToString(), actual.ToString());
    }

    private static string Info(Match block) => block.Groups[1].Value;

    private static string Text(Match block) => block.Groups[2].Value.Trim();

    [GeneratedRegex("^```(\\w[^\\n]*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
