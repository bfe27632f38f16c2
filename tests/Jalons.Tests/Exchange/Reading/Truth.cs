using CsvHelper;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Reading.Places;
using Jalons.Core.Programmes;
using Jalons.Tests.Support;

namespace Jalons.Tests.Exchange.Reading;

/// <summary>The readings that a careful colleague gave, kept beside the checkout.</summary>
internal static class Truth
{
    public static readonly Lists Lists = Lists.For(
    [
        Item("training_types", 0, "type_1", "Type 1"), Item("training_types", 1, "type_2", "Type 2"), Item("training_types", 2, "type_3", "Type 3"),
        Item("training_types", 3, "procedures", "Démarches administratives dématérialisées"), Item("training_types", 4, "initiation", "Initiation à l'informatique et/ou à Internet"),
        Item("training_types", 5, "creative", "Numérique créatif"), Item("training_types", 6, "advanced", "Perfectionnement"),
        Item("certification_types", 0, "type_1", "Type 1"), Item("certification_types", 1, "type_2", "Type 2"), Item("certification_types", 2, "clea", "CléA Numérique"), Item("certification_types", 3, "pix", "PIX"),
    ]);

    public static ReadingContext Context() => new(new(2026, 11, 22), Communes(), Lists);

    public static CommuneIndex Communes() => new(Rows("data", "communes-93-ept-2023.csv").Select(row => new Town(row["code_insee"], row["nom"], row["codes_postaux"].Split(' ', '|', ';'), row["nom"] == "Montreuil" ? ["Montreuil-sous-Bois"] : null)), "93", "Seine-Saint-Denis");

    public static IEnumerable<Dictionary<string, string>> Rows(params string[] path)
    {
        using var csv = CsvReader.FromFile(Repository.Shared(path), new CsvReaderOptions { Separator = ',' });
        while (csv.Read())
            yield return csv.Headers.Select((header, i) => (header, csv.GetString(i))).ToDictionary(pair => pair.header, pair => pair.Item2);
    }

    /// <summary>The words in which the truth writes a value.</summary>
    public static string Write(Field field, FieldValue value) =>
        value.Date is { } day ? day.ToString("yyyy-MM-dd") : value.Mask == 0 ? "[aucun]" : Lists.Label(field, value, new(2022, 1, 1));

    private static ListItem Item(string list, int bit, string code, string label) => new() { List = list, Bit = bit, Code = code, Label = label };
}
