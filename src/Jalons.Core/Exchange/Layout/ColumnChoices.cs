using System.Text.Json;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;

namespace Jalons.Core.Exchange.Layout;

/// <summary>What a human decided about columns: the field of a header, or that it is to be left as it is. JSON: {"NIV": "profile.qualification", "Visa": ""}.</summary>
public sealed class ColumnChoices
{
    public static readonly ColumnChoices None = new(new Dictionary<string, string>());

    private readonly Dictionary<string, string> _codes;

    public ColumnChoices(IReadOnlyDictionary<string, string> codes) => _codes = codes.ToDictionary(pair => Wording.Fold(pair.Key), pair => pair.Value);

    /// <exception cref="FormatException">The text is not such a document, or names a field that does not exist; the message is French.</exception>
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
        if (codes?.Values.FirstOrDefault(code => code.Length > 0 && AnnexeDictionary.Find(code) is null) is { } unknown) throw new FormatException($"Le champ « {unknown} » n'existe pas.");
        return new(codes ?? []);
    }

    public Field? FieldFor(string header) => _codes.GetValueOrDefault(Wording.Fold(header)) is { Length: > 0 } code ? AnnexeDictionary.Find(code) : null;

    public bool Decides(string header) => _codes.ContainsKey(Wording.Fold(header));

    public bool Ignores(string header) => _codes.GetValueOrDefault(Wording.Fold(header)) is { Length: 0 };
}
