using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jalons.Statistics.Requests;

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
