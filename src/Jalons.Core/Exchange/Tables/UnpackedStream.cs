using System.IO.Compression;

namespace Jalons.Core.Exchange.Tables;

/// <summary>A part of a package, read with a hand on the brake: stops at a size or a ratio that only a bomb reaches.</summary>
internal sealed class UnpackedStream(ZipArchiveEntry entry) : Stream
{
    private readonly Stream _inner = entry.Open();
    private readonly long _packed = Math.Max(entry.CompressedLength, 1);
    private long _unpacked;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _unpacked; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var read = _inner.Read(buffer);
        _unpacked += read;
        if (_unpacked > TableLimits.PartBytes || (_unpacked > TableLimits.PackFloor && _unpacked / _packed > TableLimits.PackRatio))
            throw new TableRefusal(RefusalReason.Bomb, "Le fichier se déplie en une taille démesurée : il n'a pas été ouvert davantage. Enregistrez-le de nouveau depuis le tableur.");

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }
}
