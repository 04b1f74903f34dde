using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs;

/// <summary>The people of the examples: the licensing hall of Guangzhou, and the province.</summary>
public static class Actors
{
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    private static readonly DivisionCode Guangdong = DivisionCode.Parse("440000");

    public static readonly Actor Clerk = Of("clerk-gz", "Window clerk", Role.WindowClerk);
    public static readonly Actor Reviewer = Of("reviewer-gz", "Reviewer", Role.Reviewer);
    public static readonly Actor OtherReviewer = Of("reviewer2-gz", "Second reviewer", Role.Reviewer);
    public static readonly Actor Chair = Of("chair-gz", "Hearing chair", Role.HearingChair);
    public static readonly Actor DecisionMaker = Of("decision-gz", "Head of agency", Role.DecisionMaker);
    public static readonly Actor Issuer = Of("issuer-gz", "Issuer", Role.Issuer);
    public static readonly Actor Supervisor = Of("supervisor-gz", "Supervisor", Role.Supervisor);
    public static readonly Actor Superior = Of("superior-gd", "Superior authority", Role.SuperiorAuthority) with { Division = Guangdong };
    public static readonly Actor Administrator = Of("administrator-gd", "Administrator", Role.Administrator) with { Division = Guangdong };
    public static readonly Actor Clock = Of("system:deadline-clock", "Clock", Role.System) with { Division = Guangdong };
    public static readonly Actor Applicant = Of("applicant", "Applicant", Role.Applicant);

    private static Actor Of(string account, string name, Role role) =>
        new(account, name, [role], Guangzhou, "Guangzhou Transport Bureau");
}
