using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Calendar;

/// <summary>
/// What "days" means in an instrument that says only "days". Licensing Law: every period of the authority is in working days.
/// Penalty Law: only periods of 2, 3, 5 and 7 days are. Compulsion Law: periods of up to 10 days are. The Open Government
/// Information Regulations write "working days" in their text.
/// </summary>
public static class DaysByLaw
{
    [Law(AdministrativeLicensingLaw.Art82)]
    public static LegalPeriod UnderLicensingLaw(int days) => LegalPeriod.OfWorkingDays(days);

    [Law(AdministrativePenaltyLaw.Art85)]
    public static LegalPeriod UnderPenaltyLaw(int days) =>
        days is 2 or 3 or 5 or 7 ? LegalPeriod.OfWorkingDays(days) : LegalPeriod.OfDays(days);

    [Law(AdministrativeCompulsionLaw.Art69)]
    public static LegalPeriod UnderCompulsionLaw(int days) =>
        days <= 10 ? LegalPeriod.OfWorkingDays(days) : LegalPeriod.OfDays(days);

    [Law(OpenGovernmentInformationRegulations.Art26)]
    public static LegalPeriod UnderOpenGovernmentRegulations(int days) => LegalPeriod.OfWorkingDays(days);

    /// <summary>The period of an instrument by its code (<c>ALL</c>, <c>APL</c>, <c>ACL</c>, <c>OGR</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">An instrument whose rule of counting is not known here.</exception>
    public static LegalPeriod Under(string instrument, int days) => instrument switch
    {
        "ALL" => UnderLicensingLaw(days),
        "APL" => UnderPenaltyLaw(days),
        "ACL" => UnderCompulsionLaw(days),
        "OGR" => UnderOpenGovernmentRegulations(days),
        _ => throw new ArgumentOutOfRangeException(nameof(instrument), instrument, "No rule of counting is known for it."),
    };
}
