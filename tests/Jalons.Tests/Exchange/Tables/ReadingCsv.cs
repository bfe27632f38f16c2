using System.Text;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Tests.Exchange.Tables;

public sealed class ReadingCsv
{
    private const string Text = "Nom;Prénom\r\nÉlodie;Zoé\r\n";

    static ReadingCsv() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false, "UTF-8")]
    [InlineData("utf-8", true, "UTF-8")]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16")]
    [InlineData("windows-1252", false, "Windows-1252")]
    [InlineData("ibm850", false, "DOS 850")]
    [InlineData("macintosh", false, "Mac")]
    public void Finds_the_encoding(string encoding, bool withMark, string said)
    {
        var stream = AFile.Csv(Text, Encoding.GetEncoding(encoding), withMark);

        using (var file = TableFile.Open(stream, "a.csv")) Assert.Equal($"Encodage {said}, séparateur point-virgule", file.Description);
        Assert.Equal(["!1: Nom|Prénom", "!2: Élodie|Zoé"], AFile.Lines(stream));
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Finds_the_separator_when_others_stand_in_the_cells(char separator)
    {
        var text = string.Join('\n', "Nom Freins".Replace(' ', separator), $"Alba{separator}\"santé, mobilité; logement | garde\"", $"Ben{separator}\"a;b;c\"");

        Assert.Equal("!2: Alba|santé, mobilité; logement | garde", AFile.Lines(AFile.Csv(text))[1]);
    }

    [Fact]
    public void Numbers_records_and_not_lines()
    {
        var lines = AFile.Lines(AFile.Csv("Nom;Note\nA;\"deux\nlignes\"\n;\n\nB;fin\n"));

        Assert.Equal(["!1: Nom|Note", "!2: A|deux\nlignes", "!5: B|fin"], lines);
    }

    [Fact]
    public void Refuses_a_quote_that_never_closes_and_says_where()
    {
        var refusal = AFile.Refusal(AFile.Csv("Nom;Note\nA;b\nC;\"d\nE;f\n"));

        Assert.Equal(RefusalReason.UnclosedQuote, refusal.Reason);
        Assert.Contains("enregistrement 3", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_accents_that_come_after_the_first_megabyte()
    {
        var lines = AFile.Lines(AFile.Csv(string.Concat(Enumerable.Repeat("aaaaaaaaa;bbbbbbbbb\n", 60_000)) + "é€;ç\n", Encoding.GetEncoding(1252)));

        Assert.Equal("!60001: é€|ç", lines[^1]);
    }
}
