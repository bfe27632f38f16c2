using System.IO.Packaging;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Jalons.Documents.Office;

/// <summary>One part and the parts it leads to.</summary>
internal sealed class OfficePart(OfficePackage package, PackagePart part)
{
    private int _links;

    public Uri Uri => part.Uri;

    /// <summary>Adds a part that this one refers to, and returns it with the id of the reference.</summary>
    /// <param name="kind">Last segment of the relationship type: chart, image, header…</param>
    public (OfficePart Part, string Id) Add(string name, string contentType, string kind)
    {
        var child = package.Part(name, contentType);
        return (child, Link(child, kind));
    }

    public string Link(OfficePart target, string kind) =>
        part.CreateRelationship(PackUriHelper.GetRelativeUri(part.Uri, target.Uri), TargetMode.Internal, $"{OfficePackage.Links}/{kind}", $"rId{++_links}").Id;

    /// <summary>A reference out of the file: the address of a web page.</summary>
    public string LinkOut(string address) =>
        part.CreateRelationship(new Uri(address, UriKind.RelativeOrAbsolute), TargetMode.External, $"{OfficePackage.Links}/hyperlink", $"rId{++_links}").Id;

    public OfficePart Put(XElement root)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).WriteTo(writer);
        return this;
    }

    public OfficePart Put(byte[] content)
    {
        using var stream = part.GetStream(FileMode.Create);
        stream.Write(content);
        return this;
    }
}
