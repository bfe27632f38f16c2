using Jalons.Core.Dictionary;
using Jalons.Tests.Support;

namespace Jalons.Tests.Exchange.Variants;

/// <summary>Words that a project holder may use for headers and answers, from a file of this folder: each has one sensible reading.</summary>
internal sealed class Wordings
{
    /// <summary>Key of an explicit « none » among several choices.</summary>
    public const string None = "[none]";

    private readonly Dictionary<string, string[]> _words;

    private Wordings(string file) => _words = File.ReadLines(Repository.Path("tests", "Jalons.Tests", "Exchange", "Variants", file))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" = ", 2)).ToDictionary(pair => pair[0], pair => pair[1].Split(" | "));

    public static Wordings Answers(string hand) => new($"wordings{hand}.txt");

    public static Wordings Headers(string hand) => new($"headers{hand}.txt");

    public IReadOnlyList<string> Of(Field field) => _words[field.Code];

    public IReadOnlyList<string> Of(Field field, string option) =>
        _words.TryGetValue($"{field.Code}.{option}", out var own) ? own
        : field.List == Nomenclatures.YesNo ? _words[$"yes_no.{option}"]
        : field.List is { } list && list.Find("yes") is not null && _words.TryGetValue($"yes_no.{option}", out var yesNo) ? yesNo : [];
}
