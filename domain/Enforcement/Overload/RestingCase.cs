using NodaTime;
using Regulatory.Domain.Enforcement.Cases;

namespace Regulatory.Domain.Enforcement.Overload;

/// <summary>What a weighing must know of a case that rests on it: who is said to have done what, with which truck, on which days.</summary>
/// <param name="Record">The weighing that the case names.</param>
/// <param name="From">First day of the act.</param>
/// <param name="Until">Its last day.</param>
public sealed record RestingCase(
    WeighRecordId? Record, OffenceCode Offence, PartyId Party, Plate? Plate, LocalDate From, LocalDate Until)
{
    /// <summary>The case is about driving over the limit, and not about another part in it.</summary>
    public bool IsDriving => Offence == OffenceCode.Overloading;

    /// <summary>What a case says of itself.</summary>
    public static RestingCase Of(CaseFiled filed) => new(
        filed.Act.WeighRecord, filed.Act.Offence, filed.Party.Party, filed.Act.Plate, filed.Act.ActOn, filed.Act.LastDay);
}
