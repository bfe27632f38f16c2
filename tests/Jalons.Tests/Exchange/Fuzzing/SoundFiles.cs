using System.Text;
using Jalons.Documents;
using Jalons.Documents.Sheets;

namespace Jalons.Tests.Exchange.Fuzzing;

/// <summary>Small sound files of each kind, to be damaged: a title, headers, days, several choices, a total, two sheets joined by a number.</summary>
internal static class SoundFiles
{
    public static readonly IReadOnlyList<string> Kinds = ["xlsx", "ods", "csv"];

    private static readonly string[] Header = ["N°", "Nom", "Prénom", "Date de naissance", "Ville", "RSA", "Équipement informatique", "Date du diagnostic", "Téléphone mobile", "Adresse email", "Remarques complémentaires"];
    private static readonly string[] Follow = ["N°", "Date de la dotation en ordinateur", "La personne a passé la certification"];

    public static IReadOnlyList<byte[]> Of(string kind) => kind switch
    {
        "xlsx" => [Workbook(XlsxWriter.Write)],
        "ods" => [Workbook(OdsWriter.Write)],
        _ => [Encoding.UTF8.GetBytes(Csv(';')), [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Csv(','))], Encoding.Latin1.GetBytes(Csv('\t'))],
    };

    private static byte[] Workbook(Action<IReadOnlyList<Sheet>, Stream> write)
    {
        using var stream = new MemoryStream();
        write([new("Orientation", Header, Rows().Select(row => (IReadOnlyList<Cell>)[.. row.Select(Typed)])), new("Suivi", Follow, Rows().Take(12).Select(row => (IReadOnlyList<Cell>)[row[0], new Cell.Day(new(2022, 4, 1)), "Oui"]))], stream);
        return stream.ToArray();
    }

    private static string Csv(char separator) => string.Join("\r\n", Rows().Prepend(Header).Select(row => string.Join(separator, row.Select(cell => $"\"{cell}\""))));

    private static IEnumerable<string[]> Rows() => Enumerable.Range(1, 25).Select(row => (string[])
        [$"A{row}", $"Traoré{(char)('a' + row)}", "Élodie", $"{1 + row % 28:00}/0{1 + row % 9}/19{60 + row}", "Montreuil", row % 2 == 0 ? "Oui" : "Non", "Tablette ; Ordinateur fixe", $"{1 + row % 28:00}/01/2022", $"06.39.98.{row:00}.{row:00}", $"e{row}@example.org", row % 5 == 0 ? "deux\nlignes ; et un \"\"guillemet\"\"" : ""]);

    private static Cell Typed(string words) => DateOnly.TryParseExact(words, "dd/MM/yyyy", out var day) ? new Cell.Day(day) : words;
}
