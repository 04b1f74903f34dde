using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Access;

/// <summary>Bearer tokens from the department's OpenID provider, or from the development issuer.</summary>
public static class Authentication
{
    /// <summary>By how much the clocks of provider and host may differ.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    /// <summary>Settings: <c>Auth:Authority</c> and <c>Auth:Audience</c>, or <c>Auth:Development=true</c>.</summary>
    /// <exception cref="InvalidOperationException">Neither is set.</exception>
    public static void AddBearerTokens(this WebApplicationBuilder builder, string dataFolder)
    {
        var development = builder.Configuration.GetValue("Auth:Development", false);
        var issuer = development ? new DevelopmentIssuer(dataFolder) : null;
        if (issuer is not null) builder.Services.AddSingleton(issuer);

        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            options.MapInboundClaims = false;
            options.Events = new VerifiedTokens(TimeProvider.System).Events();
            options.TokenValidationParameters = new()
            {
                NameClaimType = ActorClaims.Name,
                RoleClaimType = ActorClaims.Roles,
                ClockSkew = ClockSkew,
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
            };
            if (issuer is not null)
            {
                options.TokenValidationParameters.ValidIssuer = DevelopmentIssuer.Issuer;
                options.TokenValidationParameters.ValidAudience = DevelopmentIssuer.Audience;
                options.TokenValidationParameters.IssuerSigningKey = issuer.SecurityKey;
            }
            else
            {
                options.Authority = Required(builder.Configuration, "Auth:Authority");
                options.RequireHttpsMetadata = !builder.Environment.IsDevelopment();
                options.Audience = Required(builder.Configuration, "Auth:Audience");
            }
        });
    }

    /// <summary>The development issuer's pages: who there is, and a token for one of them.</summary>
    public static void MapDevelopmentIssuer(this WebApplication app)
    {
        if (app.Services.GetService<DevelopmentIssuer>() is not { } issuer) return;
        app.MapGet("/dev/accounts", () => DevelopmentAccounts.All.Select(Describe));
        app.MapPost("/dev/token/{account}", (string account) =>
            DevelopmentAccounts.All.FirstOrDefault(actor => actor.Account == account) is { } actor
                ? Results.Text(issuer.TokenFor(actor))
                : Results.NotFound(new
                {
                    message = $"没有这个测试账号。There is no development account '{account}'.",
                    accounts = DevelopmentAccounts.All.Select(one => one.Account),
                }));
    }

    private static object Describe(Actor actor) => new
    {
        actor.Account, actor.Name, Roles = actor.Roles.Select(role => role.ToString()),
        Division = actor.Division.ToString(), actor.Agency,
    };

    private static string Required(ConfigurationManager configuration, string key) =>
        configuration[key] is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"Set {key}, or Auth:Development=true to try the system out.");
}
