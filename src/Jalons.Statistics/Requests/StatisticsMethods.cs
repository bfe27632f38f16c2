using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jalons.Statistics.Data;

namespace Jalons.Statistics.Requests;

/// <summary>The methods that can be asked by name over a csv file, each answering with an object to be written as JSON.</summary>
public static class StatisticsMethods
{
    private static readonly Dictionary<string, Func<Stream, Specification, object>> Methods = new(StringComparer.Ordinal)
    {
        ["univariate"] = UnivariateRequest.Run,
        ["crosstab"] = CrosstabRequest.Run,
        ["survival"] = SurvivalRequest.Run,
        ["mca"] = McaRequest.Run,
        ["typology"] = TypologyRequest.Run,
        ["logistic"] = LogisticRequest.Run,
        ["equity"] = EquityRequest.Run,
        ["agreement"] = AgreementRequest.Run,
        ["forecast"] = ForecastRequest.Run,
    };

    /// <summary>How results are written: camelCase, numbers with every digit, NaN and infinities as null.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new FiniteNumberConverter() },
    };

    public static IReadOnlyCollection<string> Names => Methods.Keys;

    /// <summary>Runs a method. Throws <see cref="StudyDataException"/> (in French) when the data or the specification cannot be used.</summary>
    public static object Run(string method, Stream csv, Specification specification) =>
        Methods.TryGetValue(method, out var run)
            ? run(csv, specification)
            : throw new StudyDataException($"Méthode « {method} » inconnue ; méthodes possibles : {string.Join(", ", Names)}.");
}

/// <summary>JSON has no NaN and no infinity: what is not computable or not reached is written null.</summary>
internal sealed class FiniteNumberConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
    {
        if (double.IsFinite(value)) writer.WriteNumberValue(value);
        else writer.WriteNullValue();
    }
}
