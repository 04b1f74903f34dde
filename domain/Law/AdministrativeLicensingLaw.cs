using NodaTime;

namespace Regulatory.Domain.Law;

/// <summary>
/// The articles that licensing rests on, in the text amended in 2019. In force since 2004-07-01; the figures below were not
/// changed by the amendment.
/// </summary>
[Instrument("ALL", "行政许可法", "Administrative Licensing Law")]
public static class AdministrativeLicensingLaw
{
    /// <summary>Law or objective circumstances changed: withdrawal with compensation 撤回.</summary>
    public const string Art8 = "ALL/8";

    /// <summary>Other normative documents create no licences.</summary>
    public const string Art17 = "ALL/17";

    /// <summary>One window receives and hands over 统一受理.</summary>
    public const string Art26 = "ALL/26";

    /// <summary>Application by the applicant or an agent.</summary>
    public const string Art29 = "ALL/29";

    /// <summary>True material from the applicant, nothing unrelated asked by the authority.</summary>
    public const string Art31 = "ALL/31";

    /// <summary>What becomes of an application on receipt.</summary>
    public const string Art32 = "ALL/32";

    /// <summary>No licence needed.</summary>
    public const string Art32_1 = "ALL/32(1)";

    /// <summary>Out of competence.</summary>
    public const string Art32_2 = "ALL/32(2)";

    /// <summary>Correction on the spot.</summary>
    public const string Art32_3 = "ALL/32(3)";

    /// <summary>Complete correction notice, once, within five days; else accepted as of receipt.</summary>
    public const string Art32_4 = "ALL/32(4)";

    /// <summary>Acceptance.</summary>
    public const string Art32_5 = "ALL/32(5)";

    /// <summary>Review; on-site verification by two or more.</summary>
    public const string Art34 = "ALL/34";

    /// <summary>Interested parties are told and heard.</summary>
    public const string Art36 = "ALL/36";

    /// <summary>Decision in writing; refusal with reasons and remedies.</summary>
    public const string Art38 = "ALL/38";

    /// <summary>Certificates with the authority's seal.</summary>
    public const string Art39 = "ALL/39";

    /// <summary>Grants are public.</summary>
    public const string Art40 = "ALL/40";

    /// <summary>Limit of the decision and its extension.</summary>
    public const string Art42 = "ALL/42";

    /// <summary>Preliminary review by the lower level.</summary>
    public const string Art43 = "ALL/43";

    /// <summary>Delivery of the certificate.</summary>
    public const string Art44 = "ALL/44";

    /// <summary>Time that does not count.</summary>
    public const string Art45 = "ALL/45";

    /// <summary>Hearing on request.</summary>
    public const string Art47 = "ALL/47";

    /// <summary>Conduct of a hearing.</summary>
    public const string Art48 = "ALL/48";

    /// <summary>The chair is not a reviewer of the case.</summary>
    public const string Art48_3 = "ALL/48(3)";

    /// <summary>Change of a licence.</summary>
    public const string Art49 = "ALL/49";

    /// <summary>Renewal, and renewal by silence.</summary>
    public const string Art50 = "ALL/50";

    /// <summary>Scarce rights by tender or auction.</summary>
    public const string Art53 = "ALL/53";

    /// <summary>Inspection and testing by two or more.</summary>
    public const string Art55 = "ALL/55";

    /// <summary>Limited numbers by order of acceptance.</summary>
    public const string Art57 = "ALL/57";

    /// <summary>No fee but by law.</summary>
    public const string Art58 = "ALL/58";

    /// <summary>Superior authority corrects.</summary>
    public const string Art60 = "ALL/60";

    /// <summary>Supervision is recorded.</summary>
    public const string Art61 = "ALL/61";

    /// <summary>Supervision does not hinder business.</summary>
    public const string Art63 = "ALL/63";

    /// <summary>Violations elsewhere are reported to the issuing authority.</summary>
    public const string Art64 = "ALL/64";

    /// <summary>Rescission 撤销.</summary>
    public const string Art69 = "ALL/69";

    /// <summary>Deregistration 注销.</summary>
    public const string Art70 = "ALL/70";

    /// <summary>Expired and not renewed.</summary>
    public const string Art70_1 = "ALL/70(1)";

    /// <summary>Liability for a correction notice that is not complete at once.</summary>
    public const string Art72_4 = "ALL/72(4)";

    /// <summary>Liability for a refusal without reasons.</summary>
    public const string Art72_7 = "ALL/72(7)";

    /// <summary>False material in an application.</summary>
    public const string Art78 = "ALL/78";

    /// <summary>Licence by fraud or bribery.</summary>
    public const string Art79 = "ALL/79";

    /// <summary>No transfer, lease or loan.</summary>
    public const string Art80 = "ALL/80";

    /// <summary>Periods of this law are working days.</summary>
    public const string Art82 = "ALL/82";

    public static readonly LocalDate Commencement = new(2004, 7, 1);

    /// <summary>Working days for the correction notice (<see cref="Art32_4"/>).</summary>
    public static readonly Dated<int> DaysForCorrectionNotice = new((Commencement, 5));

    /// <summary>Working days for the decision (<see cref="Art42"/>).</summary>
    public static readonly Dated<int> DaysToDecide = new((Commencement, 20));

    /// <summary>Most working days of an extension (<see cref="Art42"/>).</summary>
    public static readonly Dated<int> DaysOfExtension = new((Commencement, 10));

    /// <summary>Working days for the decision where handling is unified, joint or centralised (<see cref="Art42"/>).</summary>
    public static readonly Dated<int> DaysToDecideJointly = new((Commencement, 45));

    /// <summary>Most working days of an extension of joint handling (<see cref="Art42"/>).</summary>
    public static readonly Dated<int> DaysOfJointExtension = new((Commencement, 15));

    /// <summary>Working days for the lower level's review (<see cref="Art43"/>).</summary>
    public static readonly Dated<int> DaysForPreliminaryReview = new((Commencement, 20));

    /// <summary>Working days to deliver the certificate (<see cref="Art44"/>).</summary>
    public static readonly Dated<int> DaysToDeliver = new((Commencement, 10));

    /// <summary>Days to ask for a hearing (<see cref="Art47"/>); their unit is a setting.</summary>
    public static readonly Dated<int> DaysToRequestHearing = new((Commencement, 5));

    /// <summary>Working days to hold a hearing (<see cref="Art47"/>).</summary>
    public static readonly Dated<int> DaysToHoldHearing = new((Commencement, 20));

    /// <summary>Days of notice before a hearing (<see cref="Art48"/>).</summary>
    public static readonly Dated<int> DaysOfHearingNotice = new((Commencement, 7));

    /// <summary>Days before expiry by which renewal is applied for (<see cref="Art50"/>).</summary>
    public static readonly Dated<int> DaysBeforeExpiry = new((Commencement, 30));

    /// <summary>Working days to assign testers (<see cref="Art55"/>).</summary>
    public static readonly Dated<int> DaysToAssignTesters = new((Commencement, 5));

    /// <summary>Persons needed to verify on site or to test (<see cref="Art34"/>, <see cref="Art55"/>).</summary>
    public static readonly Dated<int> PersonsToVerify = new((Commencement, 2));

    /// <summary>Years of ban after false material (<see cref="Art78"/>).</summary>
    public static readonly Dated<int> YearsOfBanForFalseMaterial = new((Commencement, 1));

    /// <summary>Years of ban after fraud or bribery (<see cref="Art79"/>).</summary>
    public static readonly Dated<int> YearsOfBanForFraud = new((Commencement, 3));
}
