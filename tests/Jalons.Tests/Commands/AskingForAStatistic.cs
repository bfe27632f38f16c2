using System.Text;
using System.Text.Json;
using Jalons.Web.Commands;

namespace Jalons.Tests.Commands;

/// <summary><c>jalons stats</c> as a stranger's script calls it: any csv, a clear word in French when it cannot be used.</summary>
public sealed class AskingForAStatistic : IDisposable
{
    private const string Cross = """{"rows":"a","columns":"b"}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("jalons-stats").FullName;

    [Theory]
    [InlineData("a,b\nx,1\ny,2\n\"x\",\n")]
    [InlineData("a;b\r\nx;1\r\ny;2\r\nx;\r\n")]
    [InlineData("a\tb\nx\t1\ny\t2\nx\t")]
    [InlineData("\uFEFFa;b\nx;1\n\ny;2\nx\n")]
    [InlineData(" a , b \nx,1\ny,2\nx,\n")]
    public void Any_usual_csv_gives_the_same_table(string csv)
    {
        var json = Answer("crosstab", csv, Cross);

        Assert.Equal(["x", "y"], Texts(json, "rowLevels"));
        Assert.Equal(["(non renseigné)", "1", "2"], Texts(json, "columnLevels"));
        Assert.Equal("[[1,1,0],[0,0,1]]", json.GetProperty("counts").GetRawText());
    }

    [Fact]
    public void Quotes_keep_separators_line_breaks_and_quotes()
    {
        var json = Answer("univariate", "a;b\n\"dit \"\"oui\"\" ; puis\nnon\";1\n", """{"variable":"a"}""");

        Assert.Equal(["dit \"oui\" ; puis\nnon"], Texts(json, "levels"));
    }

    [Fact]
    public void Levels_are_sorted_by_code_point() =>
        Assert.Equal(["10", "9", "Z", "a", "é", "\uFFFD", "😀"], Texts(Answer("univariate", "v,w\né,\na,\n😀,\nZ,\n\uFFFD,\n9,\n10,\n", """{"variable":"v"}"""), "levels"));

    [Theory]
    [InlineData("crosstab", """{"rows":"a","columns":"absente"}""", "données.csv : La variable « absente » est absente du fichier (colonnes : a, b).")]
    [InlineData("crosstab", """{"rows":"a"}""", "demande.json : La clé « columns » est absente.")]
    [InlineData("crosstab", """{"rows":a}""", "demande.json : La spécification n'est pas un JSON lisible (ligne 1, position 9).")]
    [InlineData("crosstab", "[]", "demande.json : La spécification n'est pas un objet JSON : {\"clé\": valeur, …}.")]
    [InlineData("univariate", """{"variable":"a","type":"numeric"}""", "données.csv : Ligne 2 : La variable « a » contient « x », qui n'est pas un nombre.")]
    [InlineData("mca", """{"variables":["a"]}""", "données.csv : Les variables actives n'ont pas assez de modalités différentes pour former un axe.")]
    public void What_cannot_be_done_is_said(string method, string spec, string message) => Assert.Equal((1, message), Refusal(method, "a,b\nx,1\nx,2\n", spec));

    [Theory]
    [InlineData("univariate", """{"variable":"a","level":95}""")]
    [InlineData("survival", """{"time":"b","event":"a","level":0}""")]
    [InlineData("logistic", """{"outcome":"a","positive":"x","terms":[{"name":"b"}],"level":1}""")]
    [InlineData("equity", """{"unit":"a","population":"b","count":"b","level":-1}""")]
    public void A_level_of_confidence_is_between_0_and_1(string method, string spec) =>
        Assert.Equal((1, "demande.json : La clé « level » n'est pas entre 0 et 1 (0.95 pour 95 %)."), Refusal(method, "a,b\nx,1\ny,2\n", spec));

    [Theory]
    [InlineData("crosstab", Cross, "« a » (2000 modalités) et « b » (2000) en ont trop pour être croisées.")]
    [InlineData("mca", """{"variables":["a","b"]}""", "Les variables ont 4000 modalités en tout, plus de 1000 : en regrouper d'abord.")]
    [InlineData("logistic", """{"outcome":"c","positive":"0","terms":[{"name":"a"}]}""", "Le modèle aurait 2000 coefficients, plus de 1000 : regrouper des modalités d'abord.")]
    public void An_identifier_taken_for_a_category_is_refused(string method, string spec, string message)
    {
        var csv = "a,b,c\n" + string.Concat(Enumerable.Range(0, 2000).Select(i => $"p{i},q{i},{i % 2}\n"));

        Assert.Equal((1, $"données.csv : {message}"), Refusal(method, csv, spec));
    }

    [Theory]
    [InlineData("a,a,b\nx,y,1\n", "données.csv : La colonne « a » est 2 fois dans le fichier : laquelle ?")]
    [InlineData("a,b\n\"x,1\n", "données.csv : Le fichier csv est mal formé à la ligne 2.")]
    [InlineData("", "données.csv : La variable « a » est absente du fichier (colonnes : ).")]
    public void A_file_that_cannot_be_read_is_said(string csv, string message) => Assert.Equal((1, message), Refusal("crosstab", csv, Cross));

    [Theory]
    [InlineData("a;b\né;1\n")]
    [InlineData("é;a;b\nx;y;1\n")]
    public void A_file_in_another_encoding_is_refused_rather_than_misread(string csv) =>
        Assert.Contains("UTF-8", Refusal("crosstab", Encoding.Latin1.GetBytes(csv), csv[0] == 'a' ? Cross : """{"rows":"é","columns":"b"}""").Message);

    [Fact]
    public void A_missing_file_is_named()
    {
        using var errors = new StringWriter();

        Assert.Equal(1, StatsCommand.Run(new("crosstab", "/nulle/part.csv", null, true), Stream.Null, errors));
        Assert.Equal("/nulle/part.csv : ce fichier n'existe pas.", errors.ToString().Trim());
    }

    [Fact]
    public void A_key_that_means_nothing_is_pointed_out()
    {
        var (status, message) = Refusal("univariate", "a,b\nx,1\n", """{"variable":"a","separateur":";"}""");

        Assert.Equal((0, "demande.json : la clé « separateur » est inconnue de la méthode univariate, elle est ignorée."), (status, message));
    }

    [Theory]
    [InlineData("univariate", """{"variable":"a"}""")]
    [InlineData("univariate", """{"variable":"a","type":"numeric"}""")]
    [InlineData("univariate", """{"variable":"a","type":"multi"}""")]
    [InlineData("crosstab", Cross)]
    [InlineData("survival", """{"time":"a","event":"b"}""")]
    [InlineData("equity", """{"unit":"a","population":"b","count":"b"}""")]
    [InlineData("agreement", """{"coders":["a","b"]}""")]
    public void A_file_without_rows_gives_an_empty_answer(string method, string spec) => Assert.Equal(0, Answer(method, "a,b\n", spec).GetProperty("n").GetInt32());

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private JsonElement Answer(string method, string csv, string spec)
    {
        var (status, message, output) = Run(method, Encoding.UTF8.GetBytes(csv), spec);
        Assert.Equal((0, ""), (status, message));
        return JsonDocument.Parse(output).RootElement;
    }

    private (int Status, string Message) Refusal(string method, string csv, string spec) => Refusal(method, Encoding.UTF8.GetBytes(csv), spec);

    private (int Status, string Message) Refusal(string method, byte[] csv, string spec)
    {
        var (status, message, _) = Run(method, csv, spec);
        return (status, message);
    }

    private (int Status, string Message, byte[] Output) Run(string method, byte[] csv, string spec)
    {
        var (data, specification) = (Path.Combine(_folder, "données.csv"), Path.Combine(_folder, "demande.json"));
        File.WriteAllBytes(data, csv);
        File.WriteAllText(specification, spec);
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var status = StatsCommand.Run(new(method, data, specification, true), output, errors);
        return (status, errors.ToString().Trim(), output.ToArray());
    }

    private static string[] Texts(JsonElement json, string key) => [.. json.GetProperty(key).EnumerateArray().Select(item => item.GetString()!)];
}
