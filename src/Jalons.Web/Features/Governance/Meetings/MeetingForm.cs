using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Programmes;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Governance.Meetings;

/// <summary>A committee as it is planned: what for, where, when, the agenda one item a line.</summary>
public sealed class MeetingForm
{
    /// <summary>Stands for the whole programme among the territories.</summary>
    public const string Everywhere = "programme";

    [Display(Name = "Quel comité ?"), Required(ErrorMessage = "Choisissez une réponse.")]
    public MeetingKind? Kind { get; set; }

    [Display(Name = "De quel territoire ?"), Required(ErrorMessage = "Choisissez une réponse.")]
    public string? Territory { get; set; }

    [Display(Name = "Jour"), Required(ErrorMessage = "Indiquez le jour.")]
    public DateOnly? On { get; set; }

    [Display(Name = "Heure"), Required(ErrorMessage = "Indiquez l’heure.")]
    public string? Hour { get; set; }

    [Display(Name = "Durée"), Required(ErrorMessage = "Indiquez la durée."), Range(15, 480, ErrorMessage = "Entre {1} et {2} minutes.")]
    public int? Length { get; set; } = 120;

    [Display(Name = "Lieu"), StringLength(Meeting.LineMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Place { get; set; }

    [Display(Name = "Lien de la visio"), StringLength(Meeting.LineMaxLength, ErrorMessage = "Au plus {1} caractères."), Url(ErrorMessage = "Écrivez l’adresse en entier, avec https://.")]
    public string? VideoLink { get; set; }

    [Display(Name = "Ordre du jour"), StringLength(4000, ErrorMessage = "Au plus {1} caractères.")]
    public string? Agenda { get; set; }

    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<MeetingKind>().Select(kind => new Choice($"{kind}", kind.InFrench.Capitalised))];

    public static IReadOnlyList<Choice> TerritoriesOf(Programme programme)
        => [.. programme.Territories.Select(territory => new Choice(territory.Code, territory.Name)), new Choice(Everywhere, "Tout le programme")];

    public static MeetingForm Of(Meeting meeting, Programme programme)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(meeting.At, TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone));
        return new()
        {
            Kind = meeting.Kind,
            Territory = programme.Territories.Find(territory => territory.Id == meeting.TerritoryId)?.Code ?? Everywhere,
            On = DateOnly.FromDateTime(local),
            Hour = local.ToString("H' h 'mm", CultureInfo.InvariantCulture),
            Length = meeting.Length,
            Place = meeting.Place,
            VideoLink = meeting.VideoLink,
            Agenda = string.Join('\n', meeting.Agenda),
        };
    }

    /// <summary>The instant meant, or what is wrong with it.</summary>
    public (DateTime? At, string? Refusal) Instant(Programme programme)
    {
        if (On is not { } day || Hour is null) return default;
        var (hour, refusal) = FrenchHourReader.Read(Hour);
        return hour is { } at ? (TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(at), TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone)), null) : (null, refusal);
    }

    public void WriteTo(Meeting meeting, Programme programme, DateTime at)
    {
        var before = (meeting.At, meeting.Length, meeting.Place, meeting.VideoLink);
        (meeting.Kind, meeting.At, meeting.Length) = (Kind!.Value, at, Length!.Value);
        meeting.TerritoryId = programme.Territories.Find(territory => territory.Code == Territory)?.Id;
        (meeting.Place, meeting.VideoLink) = (Trimmed(Place), Trimmed(VideoLink));
        meeting.Agenda = [.. (Agenda ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (before != (meeting.At, meeting.Length, meeting.Place, meeting.VideoLink)) meeting.Sequence++;
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
