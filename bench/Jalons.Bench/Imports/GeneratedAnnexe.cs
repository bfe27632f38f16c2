using System.Text;
using CsvHelper;
using Jalons.Core.Dictionary;
using Jalons.Documents;
using Jalons.Documents.Sheets;

namespace Jalons.Bench.Imports;

/// <summary>The annexe filled for made-up people, from a fixed seed: one row in twenty comes back to somebody met before, with other answers.</summary>
/// <param name="first">Rank of the first person: files of other ranks speak of other people.</param>
internal sealed class GeneratedAnnexe(int rows, int first = 0)
{
    private const int Seed = 93;
    private static readonly DateOnly On = new(2022, 1, 1);
    private static readonly string[] Starts = ["Bel", "Tra", "Kou", "Mar", "Ous", "Fer", "Gu", "Lau", "Sid", "Gri", "Vas", "Dela", "Ahm", "Pet", "Zou", "Ren", "Bou", "Cam", "Dio", "Esp", "Fon", "Gas", "Har", "Jou", "Lem", "Mor", "Nav", "Oli", "Pas", "Rou", "Sar", "Tou", "Val", "Wen", "Yao", "Zan"];
    private static readonly string[] Middles = ["", "ba", "che", "da", "fi", "ga", "ko", "la", "ma", "ni", "pa", "ri", "sa", "to", "vi", "za"];
    private static readonly string[] Ends = ["mani", "oré", "kassi", "doux", "vic", "lier", "rasson", "tchoua", "benne", "gaud", "lé", "souda", "rick", "pard", "minh", "elle", "court", "dine", "fer", "gnan", "homme", "jean", "lard", "mont", "nier", "pierre", "quet", "ral", "tin", "vaux", "witz", "zier"];
    private static readonly string[] FirstNames = ["Awa", "Loïc", "Fatoumata", "Jean-Luc", "Élodie", "Mamadou", "Inès", "Noé", "Chloé", "Moussa", "Zeynep", "Paul", "Mireille", "Tariq", "Anaïs", "Rachid", "Marie-Ange", "Boubacar", "Sylvie", "Gaëlle", "Ali", "Béatrice", "Cyril", "Dounia", "Emma", "Fabrice", "Ginette", "Hugo", "Ibrahim", "Jade", "Karim", "Lina", "Mehdi", "Nadia", "Omar", "Paula", "Quentin", "Rosa", "Samir", "Thérèse", "Ulysse", "Valérie", "Wassim", "Xavier", "Yasmine", "Zoé"];
    private static readonly string[] Towns = ["Montreuil", "Bobigny", "Noisy-le-Sec", "Épinay-sur-Seine", "Saint-Denis", "Le Pré-Saint-Gervais", "L'Île-Saint-Denis", "Les Pavillons-sous-Bois", "Aulnay-sous-Bois", "Neuilly-sur-Marne", "Rosny-sous-Bois", "Bagnolet", "Gagny"];
    private static readonly string[] Departments = ["93", "75", "99", "2A", "971", "59", "95"];
    private static readonly string[] Comments = ["Suit les séances avec assiduité", "Attend une place, à relancer en septembre", "A changé d'adresse ; prévenir la structure", "Recherche active : deux entretiens"];

    private readonly Lists _lists = Lists.OfAnnexe;

    public IReadOnlyList<string> Headers { get; } = [.. AnnexeDictionary.Fields.Select(field => field.Label)];

    public void Write(string path)
    {
        using var file = File.Create(path);
        if (Path.GetExtension(path) == ".xlsx") XlsxWriter.Write([new Sheet("Annexe", Headers, Rows().Select(row => (IReadOnlyList<Cell>)[.. row.Select(AsCell)]))], file);
        else
        {
            using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            using var csv = CsvWriter.Create(text, new CsvWriterOptions { Separator = ';' }, leaveOpen: true);
            csv.WriteRecord([.. Headers]);
            foreach (var row in Rows()) csv.WriteRecord([.. row]);
        }
    }

    /// <summary>Words of each row, dates as JJ/MM/AAAA.</summary>
    private IEnumerable<string[]> Rows()
    {
        var random = new Random(Seed + first);
        for (var row = 0; row < rows; row++)
        {
            // Who somebody is depends on their rank alone, so that anyone can come back.
            var person = row % 20 == 19 ? random.Next(row) / 20 * 20 : row;
            yield return Row(first + person, random);
        }
    }

    private string[] Row(int person, Random random)
    {
        var who = new Random(person);
        var words = new string[Headers.Count];
        var said = new Dictionary<string, string>();
        foreach (var field in AnnexeDictionary.Fields)
        {
            var value = field.Section == Core.Dictionary.Section.Profile ? Value(field, person, who) : Value(field, person, random);
            if (field.When is { } when && said.GetValueOrDefault(when.Code) != when.Option) value = FieldValue.Empty;
            if (value.Text is { } code) said[field.Code] = code;
            words[field.Ordinal] = _lists.Label(field, value, On);
        }
        return words;
    }

    private FieldValue Value(Field field, int person, Random random) => field.Type switch
    {
        FieldType.Date => FieldValue.Of(field.Code == "profile.birth_date" ? new DateOnly(1957, 1, 1).AddDays(random.Next(47 * 365)) : new DateOnly(2021, 9, 20).AddDays(random.Next(400))),
        FieldType.Choice when _lists.OptionsOf(field) is { Count: > 0 } options => FieldValue.Of(options[random.Next(options.Count)].Code),
        FieldType.MultiChoice when _lists.OptionsOf(field).Where(option => !option.Exclusive).ToList() is { Count: > 0 } options => FieldValue.Of(options[random.Next(options.Count)].Mask | options[random.Next(options.Count)].Mask),
        FieldType.Email => FieldValue.Of(field.Section == Core.Dictionary.Section.Profile ? $"personne{person}@example.org" : $"agent{random.Next(400)}@example.org"),
        FieldType.Phone => FieldValue.Of($"0{random.Next(6, 8)}.{random.Next(100):00}.{random.Next(100):00}.{random.Next(100):00}.{random.Next(100):00}"),
        FieldType.Department => FieldValue.Of(Pick(Departments, random)),
        FieldType.Commune => FieldValue.Of(Pick(Towns, random)),
        FieldType.LongText => random.Next(3) == 0 ? FieldValue.Of(Pick(Comments, random)) : FieldValue.Empty,
        FieldType.Text => FieldValue.Of(field.Code switch
        {
            "profile.first_name" => Pick(FirstNames, random),
            "profile.last_name" => LastName(random),
            "referral.agent_name" => $"{Pick(FirstNames, random)} {LastName(random).ToUpperInvariant()}",
            _ => "Conseillère en insertion",
        }),
        _ => FieldValue.Empty,
    };

    private static Cell AsCell(string words) => words.Length == 10 && DateOnly.TryParseExact(words, "dd/MM/yyyy", out var day) ? new Cell.Day(day) : words;

    private static string LastName(Random random) => Pick(Starts, random) + Pick(Middles, random) + Pick(Ends, random);

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
