using NodaTime;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>The act that a case is about 违法行为, as facts remember it.</summary>
/// <param name="ActOn">Day of the act; the first one of a continuous act.</param>
/// <param name="Place">Where, in words: a road with its stake, an address.</param>
/// <param name="Driver">Who drove, where that is not the party.</param>
/// <param name="Enterprise">The transport enterprise concerned, where that is not the party.</param>
/// <param name="VehicleCertificate">Number of the vehicle's certificate 道路运输证.</param>
/// <param name="WeighRecord">The weighing behind an overload case.</param>
/// <param name="EndedOn">Last day of a continuous act; null for an act of one day.</param>
/// <param name="HarmedSafety">Life, health or financial safety was harmed: five years of limitation in place of two (APL 36).</param>
public sealed record AllegedAct(
    OffenceCode Offence,
    LocalDate ActOn,
    string Place,
    Plate? Plate,
    PartyOnRecord? Driver,
    PartyId? Enterprise,
    string? VehicleCertificate,
    WeighRecordId? WeighRecord,
    LocalDate? EndedOn = null,
    bool HarmedSafety = false)
{
    /// <summary>The day from which the limitation period runs: the act, or the end of a continuous one (APL 36).</summary>
    public LocalDate LastDay => EndedOn ?? ActOn;
}

/// <summary>The act that a case is about as a command states it, people in clear.</summary>
public sealed record AllegedActStated(
    OffenceCode Offence,
    LocalDate ActOn,
    string Place,
    Plate? Plate = null,
    PartyConcerned? Driver = null,
    CreditCode? Enterprise = null,
    string? VehicleCertificate = null,
    WeighRecordId? WeighRecord = null,
    LocalDate? EndedOn = null,
    bool HarmedSafety = false)
{
    /// <summary>What of it goes on record.</summary>
    public AllegedAct OnRecord(EnforcementContext context) => new(
        Offence, ActOn, Place, Plate,
        Driver is { } driver ? PartyOnRecord.Of(driver, context.PartyOf(driver)) : null,
        Enterprise is { } code ? PartyId.Of(code) : null,
        VehicleCertificate, WeighRecord, EndedOn, HarmedSafety);
}
