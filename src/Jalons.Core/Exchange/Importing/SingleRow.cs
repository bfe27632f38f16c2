using System.Text;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Layout;

namespace Jalons.Core.Exchange.Importing;

/// <summary>One row as a small file of its own: each cell under a header of its own, and what each is read as. Nothing is guessed again.</summary>
internal sealed class SingleRow
{
    /// <summary>Who the row is about: always among the columns, so that the file is known for a table of people.</summary>
    public static readonly IReadOnlyList<Field> Identity = [.. new[] { "profile.last_name", "profile.first_name", "profile.birth_date" }.Select(AnnexeDictionary.Get)];

    private readonly Dictionary<string, string> _reads = [];
    private readonly List<string> _words = [];

    /// <param name="choices">What was said of columns since; it wins over what the cells were read as.</param>
    public SingleRow(IEnumerable<OriginalCell> cells, ColumnChoices choices)
    {
        foreach (var cell in cells) Add(choices.Said(cell.Column) ?? cell.Reads, cell.Column, cell.Text);
        foreach (var field in Identity.Where(field => !_reads.ContainsValue(field.Code))) Add(field.Code, field.ShortLabel, "");
    }

    public ColumnChoices Columns => new(_reads);

    public byte[] Csv => Encoding.UTF8.GetBytes($"{string.Join(';', _reads.Keys.Select(Quoted))}\n{string.Join(';', _words.Select(Quoted))}\n");

    private void Add(string reads, string column, string words)
    {
        var choice = ColumnChoice.Read(reads);
        var name = choice.Field is null ? column : choice.Option is null ? choice.Field.ShortLabel : $"{choice.Field.ShortLabel} {choice.Option}";
        while (new ColumnChoices(_reads).Said(name) is not null) name += " bis";
        _reads.Add(name, reads);
        _words.Add(words);
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
