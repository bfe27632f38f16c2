using Jalons.Core.Calls;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Demo.Lives;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Demo.Call;

/// <summary>The four agreements that followed the committee, signed, with their referentials; and an amendment in preparation, which moves no figure.</summary>
internal static class AgreementSeed
{
    private const ulong Seed = 93;
    private const ulong Stream = 12;
    private const string Department = "Hélène Vasseur";
    private static readonly DateTime PreparedAt = new(2021, 9, 14, 16, 30, 0, DateTimeKind.Utc);
    private static readonly DateOnly SentOn = new(2021, 9, 15);
    private static readonly DateOnly SignedOn = new(2021, 9, 20);

    /// <summary>Who leads, who signs for it, and with whom, in each territory.</summary>
    private static readonly (string Territory, string SignedBy, string Quality, string Equipment, string Training)[] Consortia =
    [
        ("T6", "Marianne Cotta", "présidente", "Atelier Rebranche", "Les Cours du Canal"),
        ("T7", "Serge Milan", "directeur", "Remonte et Compagnie", "Aulnay Formation Ouverte"),
        ("T8", "Odile Ferrer", "présidente", "Le Chantier des Ordis", "Médiations de l’Est"),
        ("T9", "Karim Aubert", "directeur général", "Seconde Prise", "Savoirs en Ligne 93"),
    ];

    /// <summary>Adds them once they are signed; before, the template alone, and the rule that no diagnosis begins without an agreement.</summary>
    public static async Task AddAgreements(this AppDb db, Programme programme, DateOnly until, CancellationToken stop)
    {
        var random = new Pcg(Seed, Stream);
        (await db.Programmes.SingleAsync(known => known.Id == programme.Id, stop)).RequiresAgreement = programme.RequiresAgreement = true;
        db.AgreementTemplates.Add(new() { ProgrammeId = programme.Id, Version = 1, Text = FirstTemplate.Text, SavedBy = Department, SavedAt = PreparedAt });
        if (until < SignedOn) return;

        var call = (await db.CallOf(programme.Id, stop))!;
        var retained = await db.Applications.Where(dossier => dossier.CallId == call.Id && db.Decisions.Any(decision => decision.ApplicationId == dossier.Id && decision.Outcome == Outcome.Retained)).ToListAsync(stop);
        var agreements = new Dictionary<string, Agreement>();
        foreach (var (code, signedBy, quality, equipment, training) in Consortia)
        {
            var territory = programme.Territories.Single(one => one.Code == code);
            var lot = call.Lots.Single(one => one.TerritoryId == territory.Id);
            var project = programme.Projects.Single(one => one.TerritoryId == territory.Id);
            var agreement = agreements[code] = Opened(programme, project, retained.Single(dossier => dossier.LotId == lot.Id), lot.PartCents, code, random);
            agreement.Members.Add(new() { OrganisationId = await Partner(db, programme, equipment, random, stop), Roles = [ConsortiumRole.Equipment, ConsortiumRole.Connection], ShareCents = lot.PartCents / 5 * 2 });
            agreement.Members.Add(new() { OrganisationId = await Partner(db, programme, training, random, stop), Roles = [ConsortiumRole.Training, ConsortiumRole.Certification], ShareCents = lot.PartCents / 5 });
            agreement.Members[0].ShareCents = lot.PartCents - agreement.Members.Skip(1).Sum(member => member.ShareCents);
            Sign(agreement, project.LeadOrganisationId, signedBy, quality);
            db.Agreements.Add(agreement);
        }
        await db.SaveChangesAsync(stop);
        db.Amendments.Add(Draft(programme, agreements["T7"], agreements["T8"], random));
        await db.SaveChangesAsync(stop);
    }

    private static Agreement Opened(Programme programme, Project project, Application dossier, long amount, string code, Pcg random)
    {
        var agreement = Opening.Of(programme, project, dossier, amount, FirstTemplate.Text, Department, PreparedAt);
        (agreement.PublicId, agreement.Reference) = (random.Identifier(PreparedAt), $"2021-NI-{code}");
        agreement.Members[0].Roles = [ConsortiumRole.Lead, ConsortiumRole.Diagnosis, ConsortiumRole.FollowUp];
        agreement.Deliveries = [.. agreement.Deliveries.Select(delivery => delivery.Stage is DeliveryStage.Before ? delivery with { ReceivedOn = SentOn } : delivery)];
        agreement.Referentials.Add(new()
        {
            PublicId = random.Identifier(PreparedAt),
            Name = $"Référentiel de diagnostic {project.Name}, version 1",
            TransmittedBy = Side.Project,
            TransmittedOn = SentOn,
            Who = "Coordination du projet",
            RecordedAt = PreparedAt.AddDays(1),
            AcceptedOn = SentOn.AddDays(2),
            AcceptedBy = Department,
            AcceptedQuality = "cheffe de projet",
        });
        return agreement;
    }

    private static void Sign(Agreement agreement, long lead, string signedBy, string quality)
    {
        (agreement.SentOn, agreement.SentTo, agreement.NotifiedOn) = (SentOn, $"{signedBy}, {quality}", SignedOn.AddDays(2));
        agreement.Signatures.Add(new() { OrganisationId = lead, SignedOn = SignedOn.AddDays(-2), SignedBy = signedBy, Quality = quality, RecordedBy = Department, RecordedAt = PreparedAt.AddDays(5) });
        agreement.Signatures.Add(new() { SignedOn = SignedOn, SignedBy = "Claudine Marty", Quality = "vice-présidente à l’insertion", RecordedBy = Department, RecordedAt = PreparedAt.AddDays(7) });
    }

    private static Amendment Draft(Programme programme, Agreement from, Agreement to, Pcg random)
    {
        var amendment = new Amendment
        {
            PublicId = random.Identifier(PreparedAt),
            ProgrammeId = programme.Id,
            Number = 1,
            Reason = "Est Ensemble reçoit plus d’orientations que prévu, Paris Terres d’Envol moins : dix diagnostics passent d’un territoire à l’autre, avec les moyens de les faire.",
            InForceFrom = new(2022, 5, 1),
            Who = Department,
            WrittenAt = new(2022, 4, 11, 9, 0, 0, DateTimeKind.Utc),
        };
        const int diagnoses = 10;
        const long money = 750_000;
        foreach (var (agreement, sign) in new[] { (from, -1), (to, 1) })
        {
            var before = agreement.Targets.Find(target => target.Indicator == "R01")!.Value;
            amendment.Lines.Add(new() { AgreementId = agreement.Id, Measure = "R01", Before = before, After = before + sign * diagnoses });
            amendment.Lines.Add(new() { AgreementId = agreement.Id, Measure = AmendmentLine.Money, Before = agreement.AmountCents, After = agreement.AmountCents + sign * money });
        }
        return amendment;
    }

    private static async Task<long> Partner(AppDb db, Programme programme, string name, Pcg random, CancellationToken stop)
    {
        var partner = db.Organisations.Add(new Organisation { PublicId = random.Identifier(PreparedAt), ProgrammeId = programme.Id, Name = name }).Entity;
        await db.SaveChangesAsync(stop);
        return partner.Id;
    }
}
