using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Projections.Supervision;

public sealed partial record AlarmDocket
{
    public static AlarmDocket Evolve(AlarmDocket? row, AlarmFact fact, FactContext at)
    {
        var next = After(row, fact, at);
        next = next with { IsToBeTreated = next.IsConfirmed || (next.WasLeft && next.Stage is not AlarmStage.AutoClosed) };
        var (zh, en, document) = AlarmWords.Of(fact);
        return Awaiting(next with { History = next.History.Add(new(fact.On, at.RecordedAt, zh, en, document)), Version = at.Version });
    }

    private static AlarmDocket After(AlarmDocket? row, AlarmFact fact, FactContext at) => fact switch
    {
        AlarmRaised raised => Timed(
            new(
                AlarmCaseId.Parse(at.Key), raised.Code.Written(), raised.Code.Zh(), raised.Code.En(), raised.Level, AlarmStage.Raised, false,
                raised.Vehicle, raised.Class, CodeOf(raised.Owner), raised.Owner, raised.Division, raised.StartedAt, raised.RaisedAt, raised.On,
                raised.Reading, raised.Place, raised.RuleVersion, raised.Driver, null, null, [], at.Version),
            raised.Timers) with { IsLate = raised.IsLate },
        AlarmAggravated graver => Timed(
            row! with
            {
                Code = graver.Code.Written(), Zh = graver.Code.Zh(), En = graver.Code.En(), Level = graver.Level, Reading = graver.Reading, Lapsed = [],
            },
            graver.Timers),
        EpisodeRecorded episode => row! with
        {
            Reading = episode.Reading, EndedAt = episode.IsOpen ? null : episode.To, Revision = episode.Revision, IsWithdrawn = episode.IsWithdrawn,
        },
        DriverNotified notified => row! with
        {
            Stage = row.Stage is AlarmStage.Raised ? AlarmStage.Notified : row.Stage, NotifiedInTime = notified.InTime,
        },
        AlarmClipAttached attached => row! with { ClipSha256 = attached.Clip.Sha256 },
        AlarmAnnotated noted => row! with { Notes = row.Notes.Add(noted.Note) },
        FalseAlarmProposed proposed => row! with { ProposedBy = proposed.Account, ClipSha256 = proposed.Clip.Sha256 },
        FalseAlarmRejected => row! with { ProposedBy = null },
        AlarmClosedAsFalse closed => row! with { Stage = AlarmStage.AutoClosed, IsOver = true, ProposedBy = null, ClosedOn = closed.On },
        AlarmAcknowledged acknowledged => row! with
        {
            Stage = AlarmStage.Acknowledged, IsConfirmed = true, AcknowledgedInTime = acknowledged.InTime, ProposedBy = null,
        },
        AlarmCorrected => row! with { Stage = AlarmStage.Corrected },
        DriverTreated treated => row! with { Stage = AlarmStage.DriverTreated, Treatment = treated.Treatment, IsTreated = true },
        AlarmClosed closed => row! with { Stage = AlarmStage.Closed, IsOver = true, ClosedOn = closed.On },
        AlarmTimerLapsed lapsed => row! with
        {
            Lapsed = row.Lapsed.Add(lapsed.Timer), WasLeft = row.WasLeft || lapsed.Timer is AlarmTimer.Acknowledge or AlarmTimer.Treat,
            EscalatedTo = row.EscalatedTo > lapsed.To ? row.EscalatedTo : lapsed.To,
        },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static CreditCode? CodeOf(PartyId owner) => owner.IsNaturalPerson ? null : Domain.Kernel.CreditCode.Parse(owner.Value[2..]);

    private static AlarmDocket Timed(AlarmDocket row, AlarmTimers timers) => row with
    {
        NotifyBy = timers.NotifyBy, AcknowledgeBy = timers.AcknowledgeBy, TreatBy = timers.TreatBy?.Due, LeadAt = timers.LeadAt,
    };

    /// <summary>What runs out first of what is not done and has not run out.</summary>
    private static AlarmDocket Awaiting(AlarmDocket row)
    {
        (AlarmTimer Timer, Instant? At, bool Done)[] all =
        [
            (AlarmTimer.Notify, row.NotifyBy, row.NotifiedInTime is not null || row.IsConfirmed),
            (AlarmTimer.Acknowledge, row.AcknowledgeBy, row.IsConfirmed),
            (AlarmTimer.Treat, row.TreatBy is { } day ? ChinaTime.StartOf(day.PlusDays(1)) : null, false),
            (AlarmTimer.Lead, row.LeadAt, false),
        ];
        var open = all.Where(timer => timer.At is not null && !timer.Done && !row.IsOver && !row.Lapsed.Contains(timer.Timer))
            .OrderBy(timer => timer.At).ToArray();
        return row with { NextTimer = open.Length == 0 ? null : open[0].Timer, NextDue = open.Length == 0 ? null : open[0].At };
    }
}
