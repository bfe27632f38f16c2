using System.Text.Json;
using Jalons.Core.Exchange.Reading;

namespace Jalons.Core.Exchange.Layout;

/// <summary>
/// What a human decided about columns: the field of a header, with the scale of its figures where it has one, or that it is to be left as it is.
/// JSON: {"NIV": "profile.qualification@2019", "Visa": ""}.
/// </summary>
public sealed class ColumnChoices
{
    public static readonly ColumnChoices None = new(new Dictionary<string, string>());

    private readonly Dictionary<string, string> _said;

    public ColumnChoices(IReadOnlyDictionary<string, string> said) => _said = said.GroupBy(pair => Wording.Fold(pair.Key)).ToDictionary(same => same.Key, same => same.First().Value);

    public bool IsEmpty => _said.Count == 0;

    /// <exception cref="FormatException">The text is not such a document, or names a field or a scale that does not exist; the message is French.</exception>
    public static ColumnChoices Parse(string json)
    {
        Dictionary<string, string>? said;
        try
        {
            said = JsonSerializer.Deserialize<Dictionary<string, string>>(json);
        }
        catch (JsonException e)
        {
            throw new FormatException("Les choix de colonnes sont un document JSON : {\"En-tête\": \"code du champ\"}.", e);
        }
        foreach (var choice in said?.Values ?? Enumerable.Empty<string>()) ColumnChoice.Read(choice);
        return new(said ?? []);
    }

    /// <summary>What was said of a header; null when nothing was.</summary>
    public string? Said(string header) => _said.GetValueOrDefault(Wording.Fold(header));

    /// <summary>The choices that this file is read by, one a line; empty when they speak of none of its columns.</summary>
    public string Within(FilePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return string.Join('\n', plan.Sheets.SelectMany(sheet => sheet.Columns).Where(column => column.IsChosen)
            .Select(column => $"{Wording.Fold(column.Header)} {Said(column.Header) ?? Said(column.Written)}").Distinct().Order(StringComparer.Ordinal));
    }
}
