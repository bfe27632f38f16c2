using System.Text.RegularExpressions;

namespace Jalons.Tests.Commands;

public sealed partial class HelpAndUsage
{
    [Fact]
    public async Task Nothing_typed_shows_the_help_with_every_command()
    {
        var help = await Typed.InAShell(null);

        Assert.Equal(0, help.Status);
        foreach (var command in (string[])["demo", "serve", "programme", "account", "import", "duplicates", "indicators", "export", "study", "stats", "check"])
            Assert.Matches($@"\n  {command}\b", help.Output);
    }

    [Theory]
    [InlineData]
    [InlineData("import")]
    [InlineData("account", "create")]
    public async Task The_help_is_in_French_from_end_to_end(params string[] command)
    {
        var help = await Typed.InAShell(null, [.. command, "--help"]);

        Assert.Equal(0, help.Status);
        Assert.DoesNotMatch(English(), help.Output);
        Assert.Matches(@"^Utilisation\s:", help.Output[help.Output.IndexOf("Utilisation", StringComparison.Ordinal)..]);
    }

    [Theory]
    [InlineData("importe")]
    [InlineData("import", "--teritory", "T8", "fichier.csv")]
    [InlineData("export", "annexe")]
    [InlineData("--programme=autre")]
    public async Task What_is_not_a_command_ends_with_2_and_tells_where_the_help_is(params string[] arguments)
    {
        var typed = await Typed.InAShell(null, arguments);

        Assert.Equal(2, typed.Status);
        Assert.Empty(typed.Output);
        Assert.Contains("jalons --help", typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statistic_needs_no_database()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "a,b\noui,x\nnon,y\noui,x\n", TestContext.Current.CancellationToken);

        var typed = await Typed.InAShell(null, "stats", "univariate", "--data", file, "--json");

        Assert.Equal(1, typed.Status);   // no variable asked for
        Assert.Contains("variable", typed.Error, StringComparison.Ordinal);
        File.Delete(file);
    }

    [GeneratedRegex(@"\b(Show|Usage|command|Required|Default|help and|information)\b|Description:")]
    private static partial Regex English();
}
