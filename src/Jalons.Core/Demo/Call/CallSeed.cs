using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Demo.Lives;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Demo.Call;

/// <summary>The call of 2021 as it stood on a day: what was deposited until 2 July, checked on the 12th, scored by two reviewers in August, decided on 14 September.</summary>
internal static class CallSeed
{
    private const ulong Seed = 93;
    private const ulong Stream = 11;
    private const string Instructor = "Hélène Vasseur";
    private static readonly DateTime CheckedAt = new(2021, 7, 12, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime ReviewedAt = new(2021, 8, 30, 14, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly DecidedOn = new(2021, 9, 14);

    /// <summary>Adds what was done <paramref name="until"/> a day in the current transaction, under the act of the demonstration; the dossiers are always there.</summary>
    public static async Task AddCall(this AppDb db, Programme programme, DateOnly until, CancellationToken stop)
    {
        var random = new Pcg(Seed, Stream);
        var call = db.Calls.Add(FirstCall.For(programme)).Entity;
        call.PublicId = random.Identifier(CheckedAt);
        await db.SaveChangesAsync(stop);
        var grid = db.ScoringGrids.Add(FirstCall.GridOf(call.Id, Instructor, CheckedAt)).Entity;
        db.PriorApplicants.AddRange(Deposits.Prior.Select(known => new PriorApplicant { CallId = call.Id, Siren = known.Siren, Name = known.Name }));
        var receiving = new Receiving(db, call, programme, CheckedAt);
        foreach (var deposit in Deposits.All.Where(deposit => deposit.Admin is > 0 and not 4809999)) await Receive(db, receiving, Structure(deposit, programme), random, stop);
        var dossiers = new Dictionary<Deposits.Deposit, Application>();
        foreach (var deposit in Deposits.All.Append(Deposits.ByMail)) dossiers[deposit] = await Receive(db, receiving, Project(deposit, programme), random, stop);
        await db.SaveChangesAsync(stop);
        if (until < DateOnly.FromDateTime(CheckedAt)) return;

        var reviewers = await db.Users.Where(account => db.Memberships.Any(membership => membership.AccountId == account.Id && membership.ProgrammeId == programme.Id && membership.Role == Role.Reviewer)).OrderBy(account => account.Id).ToListAsync(stop);
        foreach (var (deposit, dossier) in dossiers)
        {
            db.Checks.AddRange(ChecksOf(deposit, dossier, call));
            if (deposit.Fault?.Code == "ept_letter") db.CompletionRequests.Add(Completion(dossier, random));
            foreach (var (reviewer, rank) in reviewers.Select((reviewer, rank) => (reviewer, rank))) await Review(db, deposit, dossier, grid, reviewer, rank, random, stop);
            await db.SaveChangesAsync(stop);
        }
        if (until < DecidedOn) return;

        await Decide(db, call, programme, random, stop);
        await db.DateAttachments(call, stop);
    }

    private static async Task<Application> Receive(AppDb db, Receiving receiving, IncomingApplication incoming, Pcg random, CancellationToken stop)
    {
        var (application, _) = await receiving.Receive(incoming, null, stop);
        application.PublicId = random.Identifier(incoming.DepositedAt);
        foreach (var file in application.Attachments)
        {
            file.PublicId = random.Identifier(incoming.DepositedAt);
            var letter = $"%PDF-1.4\n% Lettre de soutien fictive, {incoming.Applicant}\n%%EOF\n";
            file.FileId = (await db.StoreFile(application.ProgrammeId, file.Name, new MemoryStream(Encoding.UTF8.GetBytes(letter)), CheckedAt, null, stop)).Id;
        }
        return application;
    }

    private static IncomingApplication Structure(Deposits.Deposit deposit, Programme programme)
        => Base(deposit, programme) with { Kind = ApplicationKind.Structure, Number = deposit.Admin, FormRevision = "structure-1", Answers = [new("s1", "Objet de la structure", "Insertion et médiation numérique")] };

    private static IncomingApplication Project(Deposits.Deposit deposit, Programme programme)
    {
        var territory = programme.Territories.Find(one => one.Code == deposit.Territory)!;
        return Base(deposit, programme) with
        {
            Channel = deposit.Number == 0 ? Channel.Email : Channel.Platform,
            Number = deposit.Number == 0 ? null : deposit.Number,
            FormRevision = "projet-1",
            Answers =
            [
                new("q1", "Nom du projet", deposit.Title), new("q2", "Territoire", $"Territoire {deposit.Territory[1..]} : {territory.Name}"),
                new("q3", "Avez-vous demandé ou reçu une subvention du Département en 2020 ?", deposit.Admin is null ? "oui" : "non"), new("q4", "Numéro du dossier administratif", $"{deposit.Admin}"),
                new("q5", "Montant demandé (en euros)", deposit.Asked.ToString(CultureInfo.InvariantCulture)), new("q6", "Membres du consortium", $"{deposit.Applicant} (coordination), une association de reconditionnement, un organisme de formation"),
                new("q7", "Communes couvertes", string.Join(", ", programme.Communes.Where(town => town.TerritoryId == territory.Id).Select(town => town.Name).Distinct().Order(StringComparer.Ordinal).Take((int)(deposit.Level ?? 1) * 3 + 1))),
                new("q8", "Nombre de personnes équipées", "200"), new("q9", "Participation demandée aux personnes pour la formation", deposit.ServiceFee), new("q10", "Contrepartie demandée pour le matériel (en euros)", "20"),
                new("q11", "Part du matériel reconditionné", deposit.Level > 2 ? "tout le matériel" : "une partie"), new("q12", "Acteurs de l’économie sociale et solidaire associés", deposit.Level > 1.5 ? "un atelier de reconditionnement, une régie de quartier" : ""),
            ],
            Files = deposit.HasLetter && deposit.Number != 0 ? [Letter(deposit)] : [],
            TellsFiles = true,
        };
    }

    private static IncomingFile Letter(Deposits.Deposit deposit)
        => new("p1", "Lettre de soutien de l’EPT", $"soutien-{deposit.Territory.ToLowerInvariant()}-{deposit.Number}.pdf", "application/pdf", Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(deposit.Applicant))[..16]), "");

    private static IncomingApplication Base(Deposits.Deposit deposit, Programme programme)
    {
        var at = TimeZoneInfo.ConvertTimeToUtc(DateTime.ParseExact(deposit.At, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone));
        return new()
        {
            FormRevision = "",
            Applicant = deposit.Applicant,
            Siret = Deposits.SiretOf(deposit.Siren),
            LegalFormCode = deposit.Form,
            LegalForm = deposit.Form[0] switch { '9' => "Association déclarée", _ when deposit.Form == "5599" => "Société coopérative", _ => "Société par actions simplifiée" },
            Email = $"contact-{deposit.Siren}@example.org",
            DepositedAt = at,
            ChangedAt = at,
        };
    }

    private static IEnumerable<Check> ChecksOf(Deposits.Deposit deposit, Application dossier, Calls.Call call)
        => deposit.Number == 0 ? [] : new Checklist(call).Lines.Select(line => new Check
        {
            ApplicationId = dossier.Id,
            Code = line.Code,
            Holds = line.Code != deposit.Fault?.Code,
            Reason = line.Code == deposit.Fault?.Code ? deposit.Fault?.Reason : null,
            Who = Instructor,
            At = CheckedAt,
            Revision = dossier.Revision,
        });

    private static CompletionRequest Completion(Application dossier, Pcg random) => new()
    {
        PublicId = random.Identifier(CheckedAt),
        ApplicationId = dossier.Id,
        Text = "Il manque la lettre de soutien de l’EPT. Déposez-la dans votre dossier.",
        DueOn = new(2021, 7, 23),
        Who = Instructor,
        AskedAt = CheckedAt,
        AnsweredOn = new(2021, 7, 23),
        Answer = "Délai passé sans réponse.",
    };

    // The second reviewer is a little harder, and far apart on one dossier, that they discussed.
    private static async Task Review(AppDb db, Deposits.Deposit deposit, Application dossier, ScoringGrid grid, Account reviewer, int rank, Pcg random, CancellationToken stop)
    {
        if (deposit.Level is not { } level) return;

        var given = db.ReviewAssignments.Add(new() { ApplicationId = dossier.Id, AccountId = reviewer.Id, Reviewer = reviewer.DisplayName, GivenAt = CheckedAt }).Entity;
        await db.SaveChangesAsync(stop);
        var isDisputed = deposit.Number == 4810198;
        var levels = grid.Criteria.ToDictionary(criterion => criterion.Code, criterion => Math.Clamp((int)Math.Round(level + random.Normal() * 0.35 - rank * (isDisputed ? 1.2 : 0.1)), 0, criterion.Highest));
        db.Reviews.Add(new() { AssignmentId = given.Id, ApplicationId = dossier.Id, GridId = grid.Id, Revision = dossier.Revision, Levels = levels, Score = grid.ScoreOf(levels), SavedAt = ReviewedAt, SubmittedAt = ReviewedAt });
        if (isDisputed && rank == 1) db.ReviewDiscussions.Add(new() { ApplicationId = dossier.Id, Text = "L’atelier de reconditionnement est solide, le suivi des personnes reste à écrire. Les deux notes sont gardées.", Who = Instructor, At = ReviewedAt.AddDays(3) });
    }

    private static async Task Decide(AppDb db, Calls.Call call, Programme programme, Pcg random, CancellationToken stop)
    {
        var book = await Casebook.Open(db, call, stop);
        var committee = db.SelectionCommittees.Add(new()
        {
            PublicId = random.Identifier(ReviewedAt),
            CallId = call.Id,
            HeldOn = DecidedOn,
            Who = Instructor,
            RecordedAt = DecidedOn.ToDateTime(new(16, 0), DateTimeKind.Utc),
            Present = "Vice-présidence à l’insertion, DEIAT, un représentant de chaque EPT",
            Minutes = "Le comité examine les dossiers territoire par territoire, dans l’ordre des notes. Un projet est retenu pour chacun des quatre territoires ; le second de chaque territoire est placé en liste d’attente.",
        }).Entity;
        var leads = programme.Organisations.ToDictionary(organisation => organisation.Id, organisation => Folded(organisation.Name));
        var chosen = programme.Projects.Select(project => leads[project.LeadOrganisationId]).ToHashSet();
        foreach (var lot in call.Lots)
        {
            var reserve = book.RankingOf(lot.Id).FirstOrDefault(dossier => dossier.Standing.Competes && !chosen.Contains(Folded(dossier.Application.Applicant)));
            foreach (var dossier in book.RankingOf(lot.Id)) committee.Decisions.Add(DecisionOf(dossier, reserve, chosen, lot, book.Checklist));
        }
        await db.SaveChangesAsync(stop);
    }

    private static Decision DecisionOf(Instructed dossier, Instructed? reserve, HashSet<string> chosen, Lot lot, Checklist list)
    {
        var (outcome, reason) = Selecting.Otherwise(dossier, list);
        if (outcome is not Outcome.Refused) return new() { ApplicationId = dossier.Application.Id, Outcome = outcome, Reason = reason };
        if (chosen.Contains(Folded(dossier.Application.Applicant))) return new() { ApplicationId = dossier.Application.Id, Outcome = Outcome.Retained, GrantedCents = Math.Min(lot.PartCents, dossier.Application.AskedCents ?? 0) };
        return dossier == reserve
            ? new() { ApplicationId = dossier.Application.Id, Outcome = Outcome.Reserve, Reason = "Projet de qualité, classé second pour ce territoire." }
            : new() { ApplicationId = dossier.Application.Id, Outcome = Outcome.Refused, Reason = "Un autre projet répond mieux aux critères de l’appel pour ce territoire." };
    }

    private static string Folded(string name) => People.Folding.Words(name);
}
