using System.Text;
using Jalons.Core.Dictionary;

namespace Jalons.Core.Exchange.Staging;

/// <summary>Rows on their way from the file to the database, in order: in memory while few, in a file that goes with the process when many.</summary>
internal sealed class Spool : IDisposable
{
    private const int InMemory = 4 << 20;
    private const int MostWords = 10_000;
    private const byte DateKind = 0, TextKind = 1, WordKind = 2, MaskKind = 3;
    private static readonly bool[] IsWord = [.. AnnexeDictionary.Fields.Select(field => field.Type is FieldType.Choice or FieldType.Commune or FieldType.Department)];

    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private Stream _stream = new MemoryStream();
    private BinaryWriter _writer;
    private BinaryReader? _reader;

    public Spool() => _writer = new(_stream, Encoding.UTF8, leaveOpen: true);

    public int Count { get; private set; }

    public void Add(StagedRow row)
    {
        Count++;
        _writer.Write((ushort)row.Sheet);
        _writer.Write(row.Row);
        _writer.Write((byte)row.Fate);
        WriteWord(row.Reason);
        Write(row.LocalId);
        Write(row.Cells);
        WriteValues(row.Values);
        _writer.Write((ushort)row.Extras.Count);
        foreach (var (header, text) in row.Extras) { WriteWord(header); Write(text); }
        _writer.Write((ushort)Math.Min(row.Findings.Count, ushort.MaxValue));
        foreach (var finding in row.Findings) WriteFinding(finding);
        if (_stream is MemoryStream { Length: > InMemory }) MoveToFile();
    }

    /// <summary>Starts reading from the first row.</summary>
    public void Rewind()
    {
        _writer.Flush();
        _stream.Position = 0;
        _reader = new(_stream, Encoding.UTF8, leaveOpen: true);
    }

    public void Read(StagedRow into)
    {
        var reader = _reader!;
        into.Clear(reader.ReadUInt16(), reader.ReadInt32());
        into.Fate = (RowFate)reader.ReadByte();
        into.Reason = ReadWord();
        into.LocalId = ReadText() ?? "";
        into.Cells = ReadText();
        ReadValues(into.Values);
        for (var left = reader.ReadUInt16(); left > 0; left--) into.Extras.Add((ReadWord()!, ReadText()!));
        for (var left = reader.ReadUInt16(); left > 0; left--) into.Findings.Add(new(ReadWord(), ReadText(), ReadWord()!, ReadText()!, (ProblemSeverity)reader.ReadByte()));
    }

    public void Dispose()
    {
        _reader?.Dispose();
        _writer.Dispose();
        _stream.Dispose();
    }

    private void MoveToFile()
    {
        _writer.Flush();
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.SequentialScan);
        ((MemoryStream)_stream).WriteTo(file);
        _stream.Dispose();
        _stream = file;
        _writer = new(file, Encoding.UTF8, leaveOpen: true);
    }

    private void WriteValues(FieldValue[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            if (value.IsEmpty) continue;
            _writer.Write((byte)i);
            if (value.Date is { } day) { _writer.Write(DateKind); _writer.Write(day.DayNumber); }
            else if (value.Text is { } word && IsWord[i]) { _writer.Write(WordKind); WriteWord(word); }
            else if (value.Text is { } text) { _writer.Write(TextKind); _writer.Write(text); }
            else { _writer.Write(MaskKind); _writer.Write(value.Mask!.Value); }
        }
        _writer.Write(byte.MaxValue);
    }

    private void ReadValues(FieldValue[] values)
    {
        for (var at = _reader!.ReadByte(); at != byte.MaxValue; at = _reader.ReadByte())
            values[at] = _reader.ReadByte() switch
            {
                DateKind => FieldValue.Of(DateOnly.FromDayNumber(_reader.ReadInt32())),
                TextKind => FieldValue.Of(_reader.ReadString()),
                WordKind => FieldValue.Of(ReadWord()),
                _ => FieldValue.Of(_reader.ReadInt64())
            };
    }

    private void WriteFinding(in Finding finding)
    {
        WriteWord(finding.Column);
        Write(finding.Value);
        WriteWord(finding.Code);
        Write(finding.Message);
        _writer.Write((byte)finding.Severity);
    }

    private void Write(string? text)
    {
        _writer.Write(text is not null);
        if (text is not null) _writer.Write(text);
    }

    private string? ReadText() => _reader!.ReadBoolean() ? _reader.ReadString() : null;

    // A word that comes again and again is written once, then by its rank; the first ones only, so that the list stays short.
    private void WriteWord(string? word)
    {
        if (word is null) { _writer.Write7BitEncodedInt(0); return; }
        if (_ranks.TryGetValue(word, out var rank)) { _writer.Write7BitEncodedInt(rank); return; }

        _writer.Write7BitEncodedInt(_ranks.Count + 1);
        _writer.Write(word);
        if (_ranks.Count < MostWords) _ranks.Add(word, _ranks.Count + 1);
    }

    private string? ReadWord()
    {
        var rank = _reader!.Read7BitEncodedInt();
        if (rank <= _words.Count) return rank == 0 ? null : _words[rank - 1];

        var word = _reader.ReadString();
        if (_words.Count < MostWords) _words.Add(word);
        return word;
    }
}
