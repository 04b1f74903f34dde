using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>Who investigates.</summary>
public sealed record Investigators
{
    /// <summary>Who handles the case now.</summary>
    public ImmutableArray<AssignedOfficer> Current { get; init; } = [];

    /// <summary>Accounts of everyone who handles or has handled it.</summary>
    public ImmutableHashSet<string> Ever { get; init; } = [];

    /// <summary>Accounts of those who must keep out of it.</summary>
    public ImmutableHashSet<string> Recused { get; init; } = [];

    /// <summary>Accounts of those who were to chair its hearing, or have reviewed it in law.</summary>
    public ImmutableHashSet<string> Judges { get; init; } = [];

    internal Investigators After(CaseFact fact) => fact switch
    {
        OfficersAssigned assigned => this with
        {
            Current = assigned.Officers, Ever = Ever.Union(assigned.Officers.Select(officer => officer.Account)),
        },
        OfficerRecused recused => this with
        {
            Current = [.. Current.Where(officer => officer.Account != recused.Account)], Recused = Recused.Add(recused.Account),
        },
        CaseHearingScheduled scheduled => this with { Judges = Judges.Add(scheduled.Chair.Account) },
        LegalReviewPassed passed => this with { Judges = Judges.Add(passed.Reviewer.Account) },
        LegalReviewReturned returned => this with { Judges = Judges.Add(returned.Reviewer.Account) },
        _ => this,
    };
}

/// <summary>What the party said.</summary>
public sealed record DefenceProgress
{
    public bool DefenceWaived { get; init; }

    public bool HearingWaived { get; init; }

    /// <summary>Digests of the statements.</summary>
    public ImmutableHashSet<string> Statements { get; init; } = [];

    /// <summary>There is a statement that was not looked into.</summary>
    public bool AwaitsReview { get; init; }

    /// <summary>What the last review found; null before one.</summary>
    public DefenceReviewed? Review { get; init; }

    internal DefenceProgress After(CaseFact fact) => fact switch
    {
        RightsWaived waived => this with
        {
            DefenceWaived = DefenceWaived || waived.Defence, HearingWaived = HearingWaived || waived.Hearing,
        },
        DefenceReceived received => this with { Statements = Statements.Add(received.StatementSha256), AwaitsReview = true },
        DefenceReviewed reviewed => this with { AwaitsReview = false, Review = reviewed },
        _ => this,
    };
}

/// <summary>How far a hearing has come.</summary>
public sealed record CaseHearing
{
    public LocalDate? RequestedOn { get; init; }

    public CaseHearingScheduled? Scheduled { get; init; }

    public CaseHearingHeld? Held { get; init; }

    public bool Waived { get; init; }

    /// <summary>It was asked for, and neither held nor given up.</summary>
    public bool IsPending => RequestedOn is not null && Held is null && !Waived;

    internal CaseHearing After(CaseFact fact) => fact switch
    {
        CaseHearingRequested requested => this with { RequestedOn = requested.On },
        CaseHearingScheduled scheduled => this with { Scheduled = scheduled },
        CaseHearingHeld held => this with { Held = held },
        CaseHearingWaived => this with { Waived = true },
        _ => this,
    };
}

/// <summary>A suspected crime on its way.</summary>
public sealed record PoliceTrack
{
    public CrimeSuspected? Suspected { get; init; }

    public PoliceTransferApproved? Approved { get; init; }

    public CaseTransferredToPolice? Transferred { get; init; }

    public PoliceFiledCase? Filed { get; init; }

    /// <summary>A suspicion was put aside by the head, or came back from the police.</summary>
    public bool PutAside { get; init; }

    /// <summary>There is a suspicion that neither the head nor the police have put aside.</summary>
    public bool IsOpen => Suspected is not null;

    /// <summary>Handed over and not come back.</summary>
    public bool IsWithPolice => Transferred is not null;

    internal PoliceTrack After(CaseFact fact) => fact switch
    {
        CrimeSuspected suspected => new() { Suspected = suspected },
        PoliceTransferApproved approved => this with { Approved = approved },
        CaseTransferredToPolice transferred => this with { Transferred = transferred },
        PoliceFiledCase filed => this with { Filed = filed },
        PoliceTransferDeclined or PoliceDeclinedCase => new() { PutAside = true },
        _ => this,
    };
}

/// <summary>What follows a decision on the spot.</summary>
public sealed record OnSpotMoney
{
    public bool Reported { get; init; }

    public FineCollectedOnSpot? Collected { get; init; }

    public CollectedFineHandedIn? HandedIn { get; init; }

    public CollectedFineBanked? Banked { get; init; }

    internal OnSpotMoney After(CaseFact fact) => fact switch
    {
        OnSpotDecisionReported => this with { Reported = true },
        FineCollectedOnSpot collected => this with { Collected = collected },
        CollectedFineHandedIn handed => this with { HandedIn = handed },
        CollectedFineBanked banked => this with { Banked = banked },
        _ => this,
    };
}
