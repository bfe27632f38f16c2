using AngleSharp.Io.Dom;

namespace Jalons.Tests.Support.Pages;

/// <summary>A file chosen in a file field.</summary>
internal sealed class AttachedFile(string name, byte[] content) : IFile
{
    public string Name => name;
    public string Type => "application/octet-stream";
    public int Length => content.Length;
    public DateTime LastModified => DateTime.UnixEpoch;
    public Stream Body => new MemoryStream(content);
    public bool IsClosed => false;

    public IBlob Slice(int start = 0, int end = int.MaxValue, string? contentType = null)
        => new AttachedFile(name, content[start..Math.Min(end, content.Length)]);

    public void Close()
    {
    }

    public void Dispose()
    {
    }
}
