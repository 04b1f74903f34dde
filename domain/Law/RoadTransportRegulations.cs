using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>道路运输条例 (2023-07-20 text; first in force 2004-07-01).</summary>
[Instrument("RTR", "道路运输条例", "Road Transport Regulations")]
public static class RoadTransportRegulations
{
    /// <summary>Conditions of passenger operation.</summary>
    public const string Art8 = "RTR/8";

    /// <summary>Conditions of passenger drivers.</summary>
    public const string Art9 = "RTR/9";

    /// <summary>Competent level for passenger operation; consultation of the destination.</summary>
    public const string Art10 = "RTR/10";

    /// <summary>Coach routes.</summary>
    public const string Art11 = "RTR/11";

    /// <summary>Decision on coach routes; tender among several applicants.</summary>
    public const string Art12 = "RTR/12";

    /// <summary>Term of a coach route: four to eight years.</summary>
    public const string Art14 = "RTR/14";

    /// <summary>Thirty days notice before passenger operation ends.</summary>
    public const string Art15 = "RTR/15";

    /// <summary>Freight operation.</summary>
    public const string Art21 = "RTR/21";

    /// <summary>Conditions of freight drivers.</summary>
    public const string Art22 = "RTR/22";

    /// <summary>Conditions of dangerous-goods operation.</summary>
    public const string Art23 = "RTR/23";

    /// <summary>Competent level for freight; no licence for vehicles of up to 4 500 kg.</summary>
    public const string Art24 = "RTR/24";

    /// <summary>Drivers rest: no more than four hours at the wheel.</summary>
    public const string Art28 = "RTR/28";

    /// <summary>Vehicles are kept sound, and scrapped when the law says so.</summary>
    public const string Art30 = "RTR/30";

    /// <summary>Vehicle operating certificates; no transfer or lease.</summary>
    public const string Art33 = "RTR/33";

    /// <summary>No carrying above the rated load.</summary>
    public const string Art34 = "RTR/34";

    /// <summary>Carrier's liability insurance.</summary>
    public const string Art35 = "RTR/35";

    /// <summary>Conditions of passenger stations.</summary>
    public const string Art36 = "RTR/36";

    /// <summary>Competent level for stations; filings; fifteen days.</summary>
    public const string Art39 = "RTR/39";

    /// <summary>Conditions of international passenger operation.</summary>
    public const string Art48 = "RTR/48";

    /// <summary>Competent level for international transport.</summary>
    public const string Art49 = "RTR/49";

    /// <summary>Sharing of information among authorities.</summary>
    public const string Art53 = "RTR/53";

    /// <summary>Drivers without qualification.</summary>
    public const string Art64 = "RTR/64";

    /// <summary>False filing: five-year bar.</summary>
    public const string Art65 = "RTR/65";

    /// <summary>Transfer or lease of a licence.</summary>
    public const string Art66 = "RTR/66";

    /// <summary>No insurance: revocation.</summary>
    public const string Art67 = "RTR/67";

    /// <summary>Stations and freight yards that let overloaded vehicles out.</summary>
    public const string Art70 = "RTR/70";

    /// <summary>Violations of operators and practitioners enter their credit records and are published by law.</summary>
    public const string Art75 = "RTR/75";

    /// <summary>Own-account dangerous goods.</summary>
    public const string Art79 = "RTR/79";

    /// <summary>Certificate fees.</summary>
    public const string Art80 = "RTR/80";

    private static readonly LocalDate Commencement = new(2004, 7, 1);

    /// <summary>Least and most years of a coach route (<see cref="Art14"/>).</summary>
    public static readonly Dated<int> LeastYearsOfCoachRoute = new((Commencement, 4));

    /// <inheritdoc cref="LeastYearsOfCoachRoute"/>
    public static readonly Dated<int> MostYearsOfCoachRoute = new((Commencement, 8));

    /// <summary>Own tested special vehicles of a dangerous-goods operator (<see cref="Art23"/>).</summary>
    public static readonly Dated<int> LeastSpecialVehicles = new((Commencement, 5));

    /// <summary>Gross mass, kg, up to which since the 2019 amendment ordinary freight needs no licence (<see cref="Art24"/>).</summary>
    public static readonly Dated<int> LightVehicleMass = new((Commencement, 0), (new(2019, 3, 2), 4500));

    /// <summary>Applicants for one route from which on a tender is allowed (<see cref="Art12"/>).</summary>
    public static readonly Dated<int> RivalsForTender = new((Commencement, 3));

    /// <summary>Years without a major accident that a passenger driver needs (<see cref="Art9"/>).</summary>
    public static readonly Dated<int> YearsWithoutMajorAccident = new((Commencement, 3));

    /// <summary>Full years of domestic operation before international passenger operation (<see cref="Art48"/>).</summary>
    public static readonly Dated<int> YearsOfDomesticOperation = new((Commencement, 3));

    /// <summary>Days of notice before a coach operator ends operation (<see cref="Art15"/>).</summary>
    public static readonly Dated<int> DaysOfTerminationNotice = new((Commencement, 30));

    /// <summary>Hours at the wheel running (<see cref="Art28"/>).</summary>
    public static readonly Dated<int> HoursAtTheWheel = new((Commencement, 4));
}
