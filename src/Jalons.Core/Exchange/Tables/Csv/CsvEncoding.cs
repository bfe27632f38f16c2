using System.Text;
using System.Text.Unicode;

namespace Jalons.Core.Exchange.Tables.Csv;

/// <summary>Finds the encoding of a text file: its mark, else UTF-8 if every byte agrees, else the Western code page whose French reads best.</summary>
internal static class CsvEncoding
{
    private static readonly Encoding[] Western = [CodePage(1252), CodePage(850), CodePage(10000)];

    /// <summary>Leaves the stream where the text starts.</summary>
    public static Encoding Find(Stream stream)
    {
        stream.Position = 0;
        var head = new byte[4096];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var found = Marked(head.AsSpan(0, read)) ?? Unmarked16(head.AsSpan(0, read)) ?? (IsUtf8(stream, out var sample) ? new UTF8Encoding(false) : Best(sample));
        stream.Position = 0;
        return found;
    }

    public static string NameOf(Encoding encoding) => encoding.CodePage switch
    {
        65001 => "UTF-8",
        1252 => "Windows-1252",
        1200 or 1201 => "UTF-16",
        12000 => "UTF-32",
        850 => "DOS 850",
        10000 => "Mac",
        _ => encoding.WebName
    };

    private static Encoding? Marked(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null
    };

    private static Encoding? Unmarked16(ReadOnlySpan<byte> head)
    {
        if (head.Length < 8) return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < head.Length; i += 2)
        {
            if (head[i] == 0) even++;
            if (head[i + 1] == 0) odd++;
        }
        var pairs = head.Length / 2;
        return odd > pairs * 7 / 10 && even == 0 ? Encoding.Unicode : even > pairs * 7 / 10 && odd == 0 ? Encoding.BigEndianUnicode : null;
    }

    private static bool IsUtf8(Stream stream, out byte[] odd)
    {
        stream.Position = 0;
        odd = [];
        var buffer = new byte[1 << 20];
        var kept = 0;
        while (true)
        {
            var read = stream.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            var chunk = buffer.AsSpan(0, kept + read);
            if (chunk.Contains((byte)0)) throw new TableRefusal(RefusalReason.NotATable, "Ce n'est pas un fichier de texte : il contient des octets nuls. Jalons lit les fichiers xlsx, ods et csv.");

            var isLast = kept + read < buffer.Length;
            var whole = isLast ? chunk : chunk[..^CutCharacter(chunk)];
            if (!Utf8.IsValid(whole)) { odd = chunk.ToArray(); return false; }
            if (isLast) return true;

            kept = chunk.Length - whole.Length;
            chunk[whole.Length..].CopyTo(buffer);
        }
    }

    // Bytes at the end that start a character which the next block finishes.
    private static int CutCharacter(ReadOnlySpan<byte> chunk)
    {
        for (var back = 1; back <= 3; back++)
            if (chunk[^back] >= 0xC0) return chunk[^back] >= 0xF0 || back < 3 ? back : 0;
            else if (chunk[^back] < 0x80) return 0;
        return 0;
    }

    private static Encoding Best(byte[] sample) => Western.MaxBy(encoding => FrenchScore(encoding.GetString(sample)))!;

    private static int FrenchScore(string text)
    {
        var score = 0;
        foreach (var c in text)
            score += c < 128 ? 0 : "éèêëàâçîïôùûÉÈÀÇ«»’–€œ\u00A0°".Contains(c, StringComparison.Ordinal) ? 1 : -3;
        return score;
    }

    private static Encoding CodePage(int number)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(number);
    }
}
