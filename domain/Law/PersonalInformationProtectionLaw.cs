using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>个人信息保护法 (2021).</summary>
[Instrument("PIPL", "个人信息保护法", "Personal Information Protection Law")]
public static class PersonalInformationProtectionLaw
{
    /// <summary>Personal information is kept for the shortest time necessary, unless law says otherwise.</summary>
    public const string Art19 = "PIPL/19";

    /// <summary>
    /// Personal information is deleted when its purpose has ended, of the processor's own accord or at the person's request; while a
    /// statutory retention period runs, it is only stored.
    /// </summary>
    public const string Art47 = "PIPL/47";

    /// <summary>Classified management, encryption, and access by need.</summary>
    public const string Art51 = "PIPL/51";

    /// <summary>Records of impact assessments are kept for at least three years.</summary>
    public const string Art56 = "PIPL/56";
}
