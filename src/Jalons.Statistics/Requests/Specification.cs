using System.Text.Json;
using Jalons.Statistics.Data;

namespace Jalons.Statistics.Requests;

/// <summary>What a method is asked to do: a JSON object, read key by key, with French refusals that name the key.</summary>
public sealed class Specification
{
    private readonly JsonElement _json;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public Specification(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new StudyDataException("La spécification n'est pas un objet JSON : {\"clé\": valeur, …}.") { IsAboutRequest = true };
        _json = json;
    }

    /// <summary>Reads a specification from text; an empty text is an empty object.</summary>
    public static Specification Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(string.IsNullOrWhiteSpace(text) ? "{}" : text);
            return new(document.RootElement.Clone());
        }
        catch (JsonException error)
        {
            var (line, column) = (error.LineNumber + 1, error.BytePositionInLine + 1);
            throw new StudyDataException($"La spécification n'est pas un JSON lisible (ligne {line}, position {column}).", error) { IsAboutRequest = true };
        }
    }

    /// <summary>Keys given that no method read: most often a typing error, worth a warning.</summary>
    public IReadOnlyList<string> Unused() =>
        [.. _json.EnumerateObject().Select(property => property.Name).Where(name => !_read.Contains(name))];

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key) => OptionalText(key) ?? throw Refuse(key, "est absente");

    public string? OptionalText(string key) => Find(key) is not { } value ? null : AsText(value, key);

    public IReadOnlyList<string> Texts(string key) =>
        Find(key) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(item => AsText(item, key))]
            : Has(key) ? throw Refuse(key, "n'est pas une liste de textes") : [];

    public IReadOnlyList<JsonElement> List(string key) =>
        Find(key) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray()]
            : throw Refuse(key, Has(key) ? "n'est pas une liste" : "est absente");

    public double? Number(string key) =>
        Find(key) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number ? value.GetDouble()
        : throw Refuse(key, "n'est pas un nombre");

    public int? WholeNumber(string key, int atLeast = 0) =>
        Number(key) is not { } number ? null
        : number == Math.Floor(number) && number >= atLeast && number <= int.MaxValue ? (int)number
        : throw Refuse(key, $"n'est pas un entier d'au moins {atLeast}");

    /// <summary>The confidence level of limits: 0.95 unless given.</summary>
    public double ConfidenceLevel() =>
        Number("level") is not { } level ? Univariate.Proportions.DefaultLevel
        : level is > 0 and < 1 ? level
        : throw Refuse("level", "n'est pas entre 0 et 1 (0.95 pour 95 %)");

    /// <summary>One of the values allowed; the first one when the key is absent.</summary>
    public string OneOf(string key, params string[] allowed)
    {
        var value = OptionalText(key) ?? allowed[0];
        return allowed.Contains(value) ? value : throw Refuse(key, $"vaut « {value} » ; valeurs possibles : {string.Join(", ", allowed)}");
    }

    public static StudyDataException Refuse(string key, string why) => new($"La clé « {key} » {why}.") { IsAboutRequest = true };

    private static string AsText(JsonElement value, string key) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        _ => throw Refuse(key, "n'est pas un texte"),
    };

    private JsonElement? Find(string key)
    {
        _read.Add(key);
        return _json.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }
}
