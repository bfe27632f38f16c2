using System.IO.Packaging;

namespace Jalons.Documents.Office;

/// <summary>An Open Packaging Conventions file whose parts have the names that Office gives them.</summary>
internal sealed class OfficePackage(Stream stream) : IDisposable
{
    public const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Package _package = Package.Open(stream, FileMode.Create);

    public OfficePart Root(string name, string contentType)
    {
        var part = Part(name, contentType);
        _package.CreateRelationship(part.Uri, TargetMode.Internal, $"{Links}/officeDocument", "rId1");
        return part;
    }

    public OfficePart Part(string name, string contentType) =>
        new(this, _package.CreatePart(new Uri(name, UriKind.Relative), contentType, CompressionOption.Normal));

    public void Describe(string title, string subject, string author, string language, DateOnly issuedOn)
    {
        var day = issuedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var properties = _package.PackageProperties;
        (properties.Title, properties.Subject, properties.Creator) = (title, subject, author);
        (properties.Language, properties.Created, properties.Modified) = (language, day, day);
    }

    public void Dispose() => _package.Close();
}
