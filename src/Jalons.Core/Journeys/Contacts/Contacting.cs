using Jalons.Core.Programmes;

namespace Jalons.Core.Journeys.Contacts;

/// <summary>Looking for the person at a follow-up: answers, attempts, and when to stop. Months 0 is the follow-up after the exit.</summary>
public static class Contacting
{
    extension(JourneyFile file)
    {
        /// <summary>The follow-up at <paramref name="months"/> months, or after the exit; null when nothing was written.</summary>
        public FollowUpAnswers? AnswersAt(int months) => months == 0
            ? file.Journey.ExitFollowUp
            : file.Journey.FollowUps.FirstOrDefault(followUp => followUp.Months == months);

        public IEnumerable<ContactAttempt> AttemptsAt(int months)
            => file.Journey.ContactAttempts.Where(attempt => attempt.Months == months).OrderBy(attempt => attempt.On).ThenBy(attempt => attempt.Id);

        /// <summary>Opens the follow-up at <paramref name="months"/> months for writing: an answer always ends « injoignable ».</summary>
        public FollowUpAnswers Answer(int months)
        {
            var answers = file.AnswersAt(months) ?? (months == 0 ? file.NewExit() : (FollowUpAnswers)file.NewFollowUp(months));
            (answers.Unreachable, answers.Source, answers.RecordedAt) = (false, file.Source, file.RecordedAt);
            return answers;
        }

        /// <summary>Writes an attempt; true when it ends the wait: too many without an answer, or the person declined.</summary>
        public bool Try(ContactAttempt attempt, Schedule schedule)
        {
            file.Journey.ContactAttempts.Add(attempt);
            var ends = attempt.Outcome is AttemptOutcome.Declined
                || (attempt.IsFruitless && file.AttemptsAt(attempt.Months).Count(past => past.IsFruitless) >= schedule.AttemptsBeforeUnreachable);
            if (!ends || file.AnswersAt(attempt.Months) is { IsDone: true }) return false;

            var answers = file.Answer(attempt.Months);
            (answers.Unreachable, answers.On, answers.Channel) = (true, attempt.On, attempt.Channel);
            return true;
        }

        private ExitFollowUp NewExit() => file.Journey.ExitFollowUp = file.New<ExitFollowUp>();

        private FollowUp NewFollowUp(int months)
        {
            var followUp = file.New<FollowUp>();
            followUp.Months = months;
            file.Journey.FollowUps.Add(followUp);
            return followUp;
        }
    }
}
