using System.Collections.Concurrent;
using System.Text.Json;
using Jalons.Oracle;
using Jalons.Statistics.Data;
using Jalons.Tests.Support;

namespace Jalons.Tests.Statistics.Oracle;

/// <summary>What R answered on a generated study (script/oracle), and the same study in memory.</summary>
internal sealed class Golden
{
    private static readonly ConcurrentDictionary<int, Lazy<Golden>> Cache = new();

    private Golden(int rows)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.Path("tests", "Oracle", "golden", $"{rows}.json")));
        Json = document.RootElement.Clone();
        var study = new GeneratedStudy(rows);
        (Table, Answered) = (study.Table(missingAsLevel: true), study.Table());
    }

    public static TheoryData<int> Sizes => [1000, 10_000, 100_000];

    public JsonElement Json { get; }

    /// <summary>The study with missing cells as a level.</summary>
    public StudyTable Table { get; }

    /// <summary>The study with missing cells as missing values.</summary>
    public StudyTable Answered { get; }

    public static Golden Of(int rows) => Cache.GetOrAdd(rows, size => new(() => new(size))).Value;

    public JsonElement this[string key] => Json.GetProperty(key);
}
