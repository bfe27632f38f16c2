using Jalons.Core.Governance.Meetings;
using Jalons.Core.Programmes;
using Jalons.Web.Ui.Frise;

namespace Jalons.Web.Features.Governance.Meetings;

/// <summary>How a committee is named and situated, on pages, in mails and in documents.</summary>
public static class MeetingNames
{
    /// <summary>« Comité de mi-parcours, Est Ensemble ».</summary>
    public static string Of(Meeting meeting, Programme programme) => $"{meeting.Kind.InFrench.Capitalised}, {PlaceOf(meeting.TerritoryId, programme)}";

    /// <summary>The territory, or the name of the programme.</summary>
    public static string PlaceOf(long? territoryId, Programme programme) => programme.Territories.Find(territory => territory.Id == territoryId)?.Name ?? $"programme {programme.Name}";

    /// <summary>« à la mairie de Bondy », « en visio », or both.</summary>
    public static string WhereOf(Meeting meeting) => (meeting.Place, meeting.VideoLink) switch
    {
        ({ } place, not null) => $"{place}, et en visio",
        ({ } place, null) => place,
        (null, not null) => "en visio",
        _ => "lieu à préciser",
    };

    /// <summary>The mark beside its state.</summary>
    public static MarkState MarkOf(Meeting meeting, DateTime now) => meeting.State switch
    {
        MeetingState.Held => MarkState.Done,
        MeetingState.Cancelled => MarkState.NotNeeded,
        _ when meeting.At < now => MarkState.Late,
        MeetingState.Convened => MarkState.Soon,
        _ => MarkState.Ahead,
    };

    /// <summary>« tenu », or « à noter comme tenu » once its hour is past.</summary>
    public static string StateOf(Meeting meeting, DateTime now) => meeting.MayChange && meeting.At < now ? "passé, à noter comme tenu" : meeting.State.InFrench;
}
