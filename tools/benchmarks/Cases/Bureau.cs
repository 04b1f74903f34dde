using System.Collections.Concurrent;
using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;

namespace Regulatory.Bench.Cases;

/// <summary>The people of one county's agency who have a part in its cases.</summary>
internal sealed class Bureau
{
    private static readonly ConcurrentDictionary<DivisionCode, Bureau> All = new();

    private Bureau(DivisionCode division)
    {
        Division = division;
        Officer = Of("officer-1", Role.EnforcementOfficer);
        UnitHead = Of("unit-head", Role.CaseUnitHead);
        Head = Of("head", Role.AgencyHead);
        Lawyer = Of("lawyer", Role.LegalReviewer);
        Chair = Of("chair", Role.HearingChair);
        Bank = Of("bank", Role.FineCollector);
        Archivist = Of("archivist", Role.Archivist);
        Both =
        [
            new(Officer.Account, "李一", $"{division}-001", new(2027, 12, 31)),
            new($"officer-2-{division}", "王二", $"{division}-002", new(2027, 12, 31)),
        ];
    }

    public DivisionCode Division { get; }

    public Actor Officer { get; }

    public Actor UnitHead { get; }

    public Actor Head { get; }

    public Actor Lawyer { get; }

    public Actor Chair { get; }

    public Actor Bank { get; }

    public Actor Archivist { get; }

    /// <summary>The two who investigate; <see cref="Officer"/> is the first.</summary>
    public ImmutableArray<AssignedOfficer> Both { get; }

    public ImmutableArray<string> Accounts => [.. Both.Select(officer => officer.Account)];

    public static Bureau Of(DivisionCode division) => All.GetOrAdd(division, static of => new(of));

    private Actor Of(string name, Role role) => new($"{name}-{Division}", name, [role], Division, "县区交通运输局");
}
