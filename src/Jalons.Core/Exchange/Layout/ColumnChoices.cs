using System.Text.Json;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Reading.Choices;

namespace Jalons.Core.Exchange.Layout;

/// <summary>
/// What a human decided about columns: the field of a header, with the scale of its figures where it has one, or that it is to be left as it is.
/// JSON: {"NIV": "profile.qualification@2019", "Visa": ""}.
/// </summary>
public sealed class ColumnChoices
{
    public static readonly ColumnChoices None = new(new Dictionary<string, string>());

    private readonly Dictionary<string, string> _codes;

    public ColumnChoices(IReadOnlyDictionary<string, string> codes) => _codes = codes.ToDictionary(pair => Wording.Fold(pair.Key), pair => pair.Value);

    /// <exception cref="FormatException">The text is not such a document, or names a field or a scale that does not exist; the message is French.</exception>
    public static ColumnChoices Parse(string json)
    {
        Dictionary<string, string>? codes;
        try
        {
            codes = JsonSerializer.Deserialize<Dictionary<string, string>>(json);
        }
        catch (JsonException e)
        {
            throw new FormatException("Les choix de colonnes sont un document JSON : {\"En-tête\": \"code du champ\"}.", e);
        }
        foreach (var choice in codes?.Values.Where(code => code.Length > 0) ?? []) Check(choice);
        return new(codes ?? []);
    }

    public Field? FieldFor(string header) => _codes.GetValueOrDefault(Wording.Fold(header)) is { Length: > 0 } choice ? AnnexeDictionary.Find(LevelScale.Apart(choice).Field) : null;

    /// <summary>The scale of the figures of a column; null when nobody said it.</summary>
    public LevelScale? ScaleFor(string header) => _codes.GetValueOrDefault(Wording.Fold(header)) is { } choice ? LevelScale.Find(LevelScale.Apart(choice).Scale) : null;

    public bool Decides(string header) => _codes.ContainsKey(Wording.Fold(header));

    public bool Ignores(string header) => _codes.GetValueOrDefault(Wording.Fold(header)) is { Length: 0 };

    private static void Check(string choice)
    {
        var (code, scale) = LevelScale.Apart(choice);
        if (AnnexeDictionary.Find(code) is not { } field) throw new FormatException($"Le champ « {code} » n'existe pas.");
        if (scale is not null && !field.HasLevels) throw new FormatException($"Le champ « {code} » n'a pas d'échelle.");
        if (scale is not null && LevelScale.Find(scale) is null) throw new FormatException($"L'échelle « {scale} » n'existe pas : {string.Join(" ou ", LevelScale.All.Select(known => known.Code))}.");
    }
}
