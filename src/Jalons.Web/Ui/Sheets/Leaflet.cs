using Jalons.Core.Programmes;
using Jalons.Documents;

namespace Jalons.Web.Ui.Sheets;

/// <summary>A sheet to hand over, in the name of a programme.</summary>
public static class Leaflet
{
    public static Report Of(Programme programme, string title, DateOnly issuedOn, IReadOnlyList<Mention> mentions, IReadOnlyList<Section> sections) => new()
    {
        Title = title,
        ShortTitle = title,
        Collection = programme.Name,
        Publisher = programme.Institution,
        IssuedOn = issuedOn,
        Watermark = programme.Watermark,
        IsLeaflet = true,
        Mentions = mentions,
        Sections = sections,
    };
}
