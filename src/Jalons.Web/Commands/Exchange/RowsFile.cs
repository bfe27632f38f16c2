using System.Globalization;
using System.Text;
using Jalons.Core.Exchange.Importing;

namespace Jalons.Web.Commands.Exchange;

/// <summary>What became of every physical row, as a csv for scripts (commas, UTF-8): file, sheet, row, outcome, reason, journey, person.</summary>
internal sealed class RowsFile : IAsyncDisposable
{
    private readonly StreamWriter _writer;

    public RowsFile(string path)
    {
        _writer = new(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        _writer.WriteLine("file,sheet,row,outcome,reason,journey,person");
    }

    public void Add(string file, RowReport row) => _writer.WriteLine(string.Join(',',
        Quoted(file), Quoted(row.Sheet), row.Row.ToString(CultureInfo.InvariantCulture), row.Outcome, row.Reason, row.Journey, row.Person));

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
