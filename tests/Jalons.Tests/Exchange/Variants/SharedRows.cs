using System.Globalization;
using Jalons.Core.Dictionary;
using Jalons.Tests.Exchange.Reading;

namespace Jalons.Tests.Exchange.Variants;

/// <summary>The rows of the four files of project holders, as the truth reads them: ready to be written again under other headers and in other styles.</summary>
internal static class SharedRows
{
    private static readonly string[] Folder = ["data", "porteurs", "truth"];
    private static readonly Lazy<ILookup<(string File, string Sheet, string Row), Dictionary<string, string>>> Cells =
        new(() => Truth.Rows([.. Folder, "values.csv"]).ToLookup(cell => (cell["file"], cell["sheet"], cell["row"])));

    /// <summary>Data rows of a file by sheet, with the outcome that each must have; what the truth cannot read is kept as it was written.</summary>
    public static IEnumerable<(string Sheet, List<(MadeRow Row, string Outcome)> Rows)> Of(string file, Lists lists)
    {
        return Truth.Rows([.. Folder, "rows.csv"]).Where(row => row["file"] == file && row["outcome"] != "ignored").GroupBy(row => row["sheet"])
            .Select(sheet => (sheet.Key, sheet.Select(row => (RowOf(row, Cells.Value[(file, row["sheet"], row["row"])], lists), $"{row["outcome"]} {row["reason"]}".Trim())).ToList())).ToList();
    }

    private static MadeRow RowOf(Dictionary<string, string> row, IEnumerable<Dictionary<string, string>> cells, Lists lists)
    {
        var made = new MadeRow(-1, []) { LocalId = row["local_id"].Length > 0 ? row["local_id"] : null };
        foreach (var cell in cells)
        {
            var field = AnnexeDictionary.Get(cell["code"]);
            if (cell["problem"].Length > 0 || cell["expected"].Length == 0 || field.Code is "profile.last_name" or "profile.first_name") made.Raw[field] = cell["raw"];
            else made.Values[field] = ValueOf(field, cell["expected"], lists);
        }
        return made;
    }

    private static FieldValue ValueOf(Field field, string words, Lists lists) => field.Type switch
    {
        FieldType.Date => FieldValue.Of(DateOnly.ParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        FieldType.Choice => FieldValue.Of(lists.OptionsOf(field).Single(option => option.Label == words).Code),
        FieldType.MultiChoice => FieldValue.Of(words == "[aucun]" ? 0 : words.Split(" ; ").Aggregate(0L, (mask, label) => mask | lists.OptionsOf(field).Single(option => option.Label == label).Mask)),
        _ => FieldValue.Of(words)
    };
}
