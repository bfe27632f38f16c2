using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Programmes;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Calls.Dossiers;

/// <summary>A dossier received another way, or seen on the platform before its pull.</summary>
public sealed class NewForm : IValidatableObject
{
    [Display(Name = "Reçu par"), Required(ErrorMessage = "Dites par quelle voie le dossier est arrivé.")] public Channel? Channel { get; set; }
    [Display(Name = "Numéro sur la plateforme")] public long? Number { get; set; }
    [Display(Name = "Nom de la structure"), Required(ErrorMessage = "Écrivez le nom de la structure."), StringLength(Application.NameMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Applicant { get; set; }
    [Display(Name = "SIRET")] public string? Siret { get; set; }
    [Display(Name = "Courriel")] public string? Email { get; set; }
    [Display(Name = "Territoire")] public string? Territory { get; set; }
    [Display(Name = "Nom du projet")] public string? Title { get; set; }
    [Display(Name = "Montant demandé")] public string? Asked { get; set; }
    [Display(Name = "Reçu le"), Required(ErrorMessage = "Écrivez le jour où il est arrivé.")] public DateOnly? On { get; set; }
    [Display(Name = "À"), Required(ErrorMessage = "Écrivez l’heure, par exemple 16:30.")] public string? At { get; set; }

    public static readonly IReadOnlyList<Choice> Channels = [.. Enum.GetValues<Channel>().OrderByDescending(channel => channel is not Core.Calls.Applications.Channel.Platform).Select(channel => new Choice(channel.ToString(), channel.InFrench.Capitalised))];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Channel is Core.Calls.Applications.Channel.Platform && Number is null) yield return new("Écrivez son numéro sur la plateforme.", [nameof(Number)]);
        if (!string.IsNullOrWhiteSpace(Siret) && !Core.Calls.Applications.Siret.IsValid(Siret)) yield return new("Ce SIRET n’existe pas : vérifiez ses 14 chiffres.", [nameof(Siret)]);
        if (!string.IsNullOrWhiteSpace(Asked) && Amounts.Read(Asked) is null) yield return new("Écrivez un montant en euros, par exemple 187 500.", [nameof(Asked)]);
        if (At is not null && !TimeOnly.TryParseExact(At, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) yield return new("Écrivez l’heure ainsi : 16:30.", [nameof(At)]);
    }

    public IncomingApplication ToIncoming(Programme programme)
    {
        var at = TimeZoneInfo.ConvertTimeToUtc(On!.Value.ToDateTime(TimeOnly.ParseExact(At!, "HH:mm", CultureInfo.InvariantCulture)), TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone));
        return new()
        {
            Channel = Channel!.Value,
            Number = Channel is Core.Calls.Applications.Channel.Platform ? Number : null,
            FormRevision = "saisie",
            Applicant = Applicant!.Trim(),
            Siret = Core.People.Folding.Digits(Siret),
            Email = Email,
            DepositedAt = at,
            ChangedAt = at,
            Answers = [.. new[] { (ContentField.Lot, Territory), (ContentField.Name, Title), (ContentField.Asked, Asked) }.Where(answer => !string.IsNullOrWhiteSpace(answer.Item2))
                .Select(answer => new RawAnswer(answer.Item1, ContentField.Find(answer.Item1)!.Label, answer.Item2!.Trim()))],
        };
    }
}
