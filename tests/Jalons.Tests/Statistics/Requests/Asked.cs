using System.Text;
using System.Text.Json;
using Jalons.Statistics.Requests;

namespace Jalons.Tests.Statistics.Requests;

/// <summary>Runs a method as the command line does, and reads its JSON.</summary>
internal static class Asked
{
    public static JsonElement Of(string method, string csv, string spec)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var result = StatisticsMethods.Run(method, stream, Specification.Parse(spec));
        return JsonSerializer.SerializeToElement(result, result.GetType(), StatisticsMethods.Json);
    }

    public static double Number(this JsonElement json, string key) => json.GetProperty(key).GetDouble();

    public static string[] Texts(this JsonElement json, string key) => [.. json.GetProperty(key).EnumerateArray().Select(item => item.GetString()!)];

    public static double[] Numbers(this JsonElement json, string key) => [.. json.GetProperty(key).EnumerateArray().Select(item => item.GetDouble())];
}
