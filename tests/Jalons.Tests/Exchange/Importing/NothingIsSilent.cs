using Jalons.Core.Exchange.Reading;
using Jalons.Tests.Exchange.Tables;

namespace Jalons.Tests.Exchange.Importing;

/// <summary>What is not read is told, and what is told is counted.</summary>
public sealed class NothingIsSilent(ImportingFixture app) : IClassFixture<ImportingFixture>
{
    private const string Cell = "<table:table-cell office:value-type=\"string\"><text:p>{0}</text:p></table:table-cell>";

    [Fact]
    public async Task A_hidden_sheet_of_a_workbook_is_not_read_and_that_is_said() =>
        Shown(await app.Import(AFile.Xlsx(Row(1, "Nom", "Prénom", "Ville") + Row(2, "Faye", "Awa", "Bondy"), "", "", "", "Suivi", "Ancien", ("Ancien", Row(1, "Nom", "Prénom", "Ville") + Row(2, "Diop", "Moussa", "Pantin"))), "suivi.xlsx", "T8"));

    [Fact]
    public async Task A_hidden_sheet_of_an_OpenDocument_file_is_not_read_either() =>
        Shown(await app.Import(AFile.Ods(Table("Suivi", "ta1", ["Nom", "Prénom", "Ville"], ["Sow", "Binta", "Bondy"]) + Table("Ancien", "ta2", ["Nom", "Prénom", "Ville"], ["Ba", "Oumar", "Pantin"]),
            styles: "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style><style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"), "suivi.ods", "T8"));

    [Fact]
    public async Task Blank_rows_are_counted_however_many_follow_each_other()
    {
        var imported = await app.Import(AFile.Csv("Nom;Prénom;Ville\nNdiaye;Aby;Bondy\n" + string.Concat(Enumerable.Repeat(";;\n", 1500)) + "Ndiaye;Khady;Bondy\n"), "blancs.csv", "T8");

        Assert.Equal((2, 1501), (imported.Report.Rows, imported.Report.Ignored));
    }

    [Fact]
    public async Task Contact_data_is_flagged_in_an_answer_to_be_told_and_in_an_unknown_column()
    {
        var imported = await app.Import(AFile.Csv("Nom;Prénom;Ville;Situation de la personne sur le marché du travail;Autre (préciser);Visa\nMane;Adja;Bondy;Autre;bénévole, 06 39 98 00 11;écrire à adja@example.org\n"), "contacts.csv", "T8");

        Assert.Equal(["Autre (préciser)", "Visa"], imported.Problems.Where(problem => problem.Code == ProblemCode.ContactInText).Select(problem => problem.Column).Order());
    }

    private static void Shown(Imported imported)
    {
        Assert.Equal(1, imported.Report.Created);
        Assert.Equal((ProblemCode.HiddenSheet, "Ancien"), imported.Problems.Select(problem => (problem.Code, problem.Sheet)).Single());
    }

    private static string Row(int number, params string[] words) => $"<row r=\"{number}\">{string.Concat(words.Select((word, i) => $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{word}</t></is></c>"))}</row>";

    private static string Table(string name, string style, params string[][] rows) =>
        $"<table:table table:name=\"{name}\" table:style-name=\"{style}\">{string.Concat(rows.Select(row => $"<table:table-row>{string.Concat(row.Select(word => Cell.Replace("{0}", word, StringComparison.Ordinal)))}</table:table-row>"))}</table:table>";
}
