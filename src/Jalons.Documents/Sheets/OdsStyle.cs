using System.Globalization;
using System.Xml;

namespace Jalons.Documents.Sheets;

/// <summary>The cell formats of our ods files, and the spaces that ods would otherwise fold.</summary>
internal static class OdsStyle
{
    public const string Header = "entete", Day = "jour";

    public const string Markup = """
        <office:automatic-styles xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"><number:number-style style:name="N0"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style><number:number-style style:name="N1"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style><number:number-style style:name="N2"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text> %</number:text></number:number-style><number:date-style style:name="N3"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style><style:style style:name="entete" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="entier" style:family="table-cell" style:data-style-name="N0"/><style:style style:name="decimal" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="part" style:family="table-cell" style:data-style-name="N2"/><style:style style:name="jour" style:family="table-cell" style:data-style-name="N3"/></office:automatic-styles>
        """;

    public static string Of(Cell cell) => cell switch
    {
        Cell.Percent => "part",
        Cell.Count or Cell.Number { Decimals: 0 } => "entier",
        _ => "decimal",
    };

    /// <summary>Runs of spaces fold into one unless they are counted.</summary>
    public static void WriteSpaced(string line, string ns, XmlWriter writer)
    {
        for (var index = 0; index < line.Length;)
        {
            var end = index;
            while (end < line.Length && line[end] == ' ') end++;
            if (end > index)
            {
                writer.WriteStartElement("s", ns);
                if (end - index > 1) writer.WriteAttributeString("c", ns, (end - index).ToString(CultureInfo.InvariantCulture));
                writer.WriteEndElement();
            }

            var next = line.IndexOf(' ', end);
            if (next < 0) next = line.Length;
            writer.WriteString(line[end..next]);
            index = next;
        }
    }
}
