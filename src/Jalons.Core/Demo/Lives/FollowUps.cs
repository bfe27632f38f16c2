using Jalons.Core.Journeys;
using Jalons.Core.Resources;

namespace Jalons.Core.Demo.Lives;

/// <summary>Draws what became of people at three and six months, and how journeys end. Those who left early are less often found again (evaluation, section 7.4).</summary>
internal sealed class FollowUps(Pcg random)
{
    private static readonly DateOnly NoLaterThan = OpenDays.End.AddDays(-1);

    public void Draw(Life life)
    {
        if (life.DiagnosedOn is not { } diagnosedOn)
        {
            EndWithoutDiagnosis(life);
            return;
        }

        Call(life, 3, diagnosedOn, 0.62);
        Call(life, 6, diagnosedOn, 0.44);
        if (random.Happens(0.12)) life.Remarks = random.One(Texts.Remarks);
        End(life, diagnosedOn);
    }

    private void EndWithoutDiagnosis(Life life)
    {
        if (!random.Happens(0.93)) return;

        var reason = random.Weighted((ClosureReason.LostContact, 0.52), (ClosureReason.Refusal, 0.20), (ClosureReason.Employment, 0.11), (ClosureReason.Moved, 0.08), (ClosureReason.Health, 0.05), (ClosureReason.OutOfScope, 0.04));
        Close(life, life.ReferredOn.AddDays(12 + random.Below(32)), reason);
    }

    private void Call(Life life, int months, DateOnly diagnosedOn, double share)
    {
        var due = diagnosedOn.AddMonths(months);
        var on = OpenDays.Open(due.AddDays(-4 + random.Below(16)));
        if (on > NoLaterThan) return;

        var left = life.Training is { Status: TrainingStatus.NeverEntered or TrainingStatus.DroppedOut };
        var score = Math.Log(share / (1 - share)) + 0.12 - (left ? 0.4 : 0) - (life.Territory is "T7" ? 0.5 : 0);
        if (random.Logit(score)) life.Contacts.Add(new(months, on, Situation(life, on)));
        else if (random.Happens(0.85)) life.Contacts.Add(new(months, on, null));
    }

    private string Situation(Life life, DateOnly on)
    {
        var work = random.One(random.Weighted(
            (Texts.Searching, 0.30), (Texts.Unchanged, 0.26), (Texts.ShortWork, 0.12), (Texts.LastingWork, 0.09), (Texts.Qualifying, 0.09),
            (Texts.Siae, life.Profile.LabourStatus is "siae_employee" ? 0.5 : 0.03), (Texts.Business, life.Structure is "entrepreneurship" ? 0.6 : 0.01), (Texts.Worse, 0.08)));
        if (!(life.Need.Computer || life.Computer?.On <= on) || !random.Happens(0.6)) return work;

        var usage = random.Logit(0.4 + life.Need.Skill) ? Texts.Autonomous : random.Happens(0.12) ? Texts.Broken : Texts.Limited;
        return $"{work} {random.One(usage)}";
    }

    private void End(Life life, DateOnly diagnosedOn)
    {
        var last = LastFact(life);
        var (served, found) = (IsServed(life), life.Contacts.FindLast(contact => contact.On == last));
        if (found is { Situation: null } && random.Happens(served ? 0.3 : 0.8)) Close(life, last.AddDays(random.Below(12)), ClosureReason.LostContact);
        else if (life.Contacts.Exists(contact => contact.Months == 6) && served && random.Happens(0.85)) Close(life, last.AddDays(random.Below(20)), ClosureReason.Completed);
        else if (!served && life.Contacts.Count == 0 && random.Happens(0.6)) Close(life, Later(last, diagnosedOn.AddDays(40)).AddDays(random.Below(20)), Reason());
    }

    private ClosureReason Reason()
        => random.Weighted((ClosureReason.LostContact, 0.5), (ClosureReason.Employment, 0.2), (ClosureReason.Moved, 0.15), (ClosureReason.Refusal, 0.15));

    private static bool IsServed(Life life)
        => (!life.Diagnosis.OrientsToComputer || life.Computer is not null) && (!life.Diagnosis.OrientsToConnection || life.Connection is not null)
           && (!life.Diagnosis.OrientsToTraining || life.Training is { Status: TrainingStatus.Finished or TrainingStatus.DroppedOut or TrainingStatus.NeverEntered })
           && (!life.Diagnosis.OrientsToCertification || life.Sitting is { Taken: "yes" });

    private void Close(Life life, DateOnly on, ClosureReason reason)
    {
        var day = OpenDays.Open(on);
        if (day > NoLaterThan) return;

        var comment = reason is ClosureReason.LostContact ? Texts.Closing[random.Below(2)] : reason switch
        {
            ClosureReason.Refusal => Texts.Closing[2],
            ClosureReason.Employment => Texts.Closing[3],
            ClosureReason.Moved => Texts.Closing[4],
            _ => null,
        };
        life.Ending = new(day, reason, comment);
    }

    private static DateOnly LastFact(Life life)
        => new[] { life.DiagnosedOn, life.Computer?.On, life.Connection?.On, life.Training?.EndedOn, life.Training?.KnownOn, life.Sitting?.KnownOn }
            .Concat(life.Contacts.Select(contact => (DateOnly?)contact.On)).Max()!.Value;

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;
}
