using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Leads;

/// <summary>A lead as its deciders remember it 案件线索.</summary>
/// <param name="Registered">How it came; null before.</param>
/// <param name="Division">Whose it is now.</param>
/// <param name="Case">The case that was filed on it.</param>
/// <param name="IsDeclined">No case was filed.</param>
/// <param name="LastOn">Legal day of the latest fact.</param>
public sealed record CaseLead(
    LeadRegistered? Registered, DivisionCode Division, string Agency, CaseId? Case, bool IsDeclined, LocalDate? LastOn)
{
    public static CaseLead Initial { get; } = new(null, default, "", null, false, null);

    public bool Exists => Registered is not null;

    /// <summary>What it rested on was taken back.</summary>
    public bool IsLapsed { get; init; }

    /// <summary>Nothing has become of it yet.</summary>
    public bool IsOpen => Exists && Case is null && !IsDeclined && !IsLapsed;

    public static CaseLead Evolve(CaseLead state, LeadFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static CaseLead Apply(CaseLead state, LeadFact fact) => fact switch
    {
        LeadRegistered registered => state with { Registered = registered, Division = registered.Division, Agency = registered.Agency },
        LeadHandedOver handed => state with { Division = handed.ToDivision, Agency = handed.ToAgency },
        LeadNotFiled => state with { IsDeclined = true },
        LeadLapsed => state with { IsLapsed = true },
        LeadFiled filed => state with { Case = filed.Case, IsDeclined = false, IsLapsed = false },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
